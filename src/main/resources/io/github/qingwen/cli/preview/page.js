'use strict';
(() => {
  const frame = document.querySelector('iframe');
  const right = document.getElementById('qw-clean');
  const tip = document.getElementById('qw-tip');

  const row = number => document.getElementById('qw-' + number);
  const numbers = mark => mark.getAttribute('data-qw-finding').split(' ');

  // the marks of both sides that show, by the number of their findings
  const marksOf = new Map();

  function collect(side) {
    side.querySelectorAll('[data-qw-finding]').forEach(mark => {
      if (mark.getClientRects().length === 0) return;
      numbers(mark).forEach(number => {
        if (!marksOf.has(number)) marksOf.set(number, []);
        marksOf.get(number).push(mark);
      });
    });
  }

  // a row leads nowhere where what it is about is inside of what does not show
  function withoutMarks(button) {
    const line = button.closest('tr');
    if (marksOf.has(line.id.slice(3))) return;
    button.replaceWith(button.textContent);
    line.cells[5].textContent = 'hidden in the original';
  }

  // the tooltip

  function words(number) {
    const cells = row(number).cells;
    const line = document.createElement('p');
    const start = document.createElement('b');
    start.textContent = cells[0].textContent + ': ' + cells[1].textContent;
    line.append(start);
    if (cells[4].textContent) line.append(document.createElement('br'), cells[4].textContent);
    return line;
  }

  function show(mark, offset) {
    tip.replaceChildren(...numbers(mark).map(words));
    tip.hidden = false;
    const box = mark.getClientRects()[0] || mark.getBoundingClientRect();
    const left = Math.min(box.left + offset.left, innerWidth - tip.offsetWidth - 8);
    const below = box.bottom + offset.top + 6;
    const above = box.top + offset.top - tip.offsetHeight - 6;
    tip.style.left = Math.max(8, left) + 'px';
    tip.style.top = Math.max(8, below + tip.offsetHeight > innerHeight ? above : below) + 'px';
  }

  const hide = () => { tip.hidden = true; };

  function explain(root, offset) {
    const markOf = event => event.target.closest && event.target.closest('[data-qw-finding]');
    const over = event => {
      const mark = markOf(event);
      if (mark) show(mark, offset()); else hide();
    };
    root.addEventListener('mouseover', over);
    root.addEventListener('focusin', over);
    root.addEventListener('mouseleave', hide);
    root.addEventListener('focusout', hide);
    root.addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });
    root.addEventListener('click', event => {
      const mark = markOf(event);
      if (mark && !event.target.closest('a[href]')) select(numbers(mark)[0], [mark], false);
    });
  }

  // the table

  function select(number, marks, jump) {
    document.querySelectorAll('tr.qw-here').forEach(other => other.classList.remove('qw-here'));
    [document, frame.contentDocument].forEach(side =>
      side.querySelectorAll('.qw-here[data-qw-finding]').forEach(other => other.classList.remove('qw-here')));
    row(number).classList.add('qw-here');
    marks.forEach(mark => mark.classList.add('qw-here'));
    if (jump) {
      marks[0].scrollIntoView({ block: 'center' });
      marks[0].focus({ preventScroll: true });
    } else {
      row(number).scrollIntoView({ block: 'nearest' });
    }
  }

  document.getElementById('qw-findings').addEventListener('click', event => {
    const clicked = event.target.closest('tbody tr');
    if (!clicked) return;
    const number = clicked.id.slice(3);
    if (marksOf.has(number)) select(number, marksOf.get(number), true);
  });

  document.querySelectorAll('.filters input').forEach(filter => filter.addEventListener('change', () =>
    document.querySelectorAll('tr[data-kind=' + filter.value + ']').forEach(each => { each.hidden = !filter.checked; })));

  // both sides scrolled together: lines that both have stand side by side, what is between them in proportion

  function synchronise(left) {
    const inner = frame.contentDocument;
    let anchors = [];

    function measure() {
      const tops = new Map();
      const origin = right.getBoundingClientRect().top - right.scrollTop;
      right.querySelectorAll('[data-qw-line]').forEach(line =>
        tops.set(line.getAttribute('data-qw-line'), line.getBoundingClientRect().top - origin));
      anchors = [[0, 0]];
      inner.querySelectorAll('[data-qw-line]').forEach(line => {
        const there = tops.get(line.getAttribute('data-qw-line'));
        const here = line.getBoundingClientRect().top + left.scrollTop;
        const last = anchors[anchors.length - 1];
        if (there > last[1] && here > last[0]) anchors.push([here, there]);
      });
      const last = anchors[anchors.length - 1];
      anchors.push([Math.max(left.scrollHeight, last[0] + 1), Math.max(right.scrollHeight, last[1] + 1)]);
    }

    function across(place, from, to) {
      let low = 0;
      let high = anchors.length - 1;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (anchors[middle][from] <= place) low = middle; else high = middle;
      }
      const [a, b] = [anchors[low], anchors[high]];
      return a[to] + (place - a[from]) / (b[from] - a[from]) * (b[to] - a[to]);
    }

    // where a side was put by the other, it does not answer
    const put = new Map();
    function follow(source, target, from, to) {
      if (Math.abs(source.scrollTop - (put.has(source) ? put.get(source) : -9)) < 2) return;
      put.delete(source);
      const room = source.scrollHeight - source.clientHeight;
      const part = room > 0 ? source.scrollTop / room : 0;
      const line = across(source.scrollTop + part * source.clientHeight, from, to);
      target.scrollTop = line - part * target.clientHeight;
      put.set(target, target.scrollTop);
      hide();
    }

    measure();
    inner.addEventListener('scroll', () => follow(left, right, 0, 1), { passive: true });
    right.addEventListener('scroll', () => follow(right, left, 1, 0), { passive: true });
    addEventListener('resize', measure);
    frame.contentWindow.addEventListener('resize', measure);
  }

  const none = { left: 0, top: 0 };
  explain(right, () => none);

  function start() {
    const inner = frame.contentDocument;
    collect(inner);
    collect(right);
    document.querySelectorAll('#qw-findings td button').forEach(withoutMarks);
    explain(inner, () => frame.getBoundingClientRect());
    frame.addEventListener('mouseleave', hide);
    synchronise(inner.scrollingElement);
    document.documentElement.dataset.ready = 'true';
  }

  const loaded = frame.contentDocument;
  if (loaded && loaded.URL === 'about:srcdoc' && loaded.readyState === 'complete') start();
  else frame.addEventListener('load', start, { once: true });
})();
