'use strict';
(() => {
  const $ = id => document.getElementById(id);
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const types = { 'tab-markdown': 'text/markdown', 'tab-json': 'application/json' };
  const endings = { 'tab-article': '.html', 'tab-markdown': '.md', 'tab-json': '.json' };

  // results by tab; made when a tab is opened first
  let results = {};
  let shown = 'tab-article';

  const file = () => $('file').files[0];

  async function send(path, accept) {
    const query = new URLSearchParams({ preset: $('preset').value, 'front-matter': $('target').value });
    const address = $('address').value.trim();
    if (address) query.set('address', address);
    const body = address ? '' : $('source').value || file() || '';
    const headers = { Accept: accept };
    if (typeof body === 'string') headers['Content-Type'] = 'text/html; charset=utf-8';
    const answer = await fetch(path + '?' + query, { method: 'POST', body, headers });
    if (!answer.ok) throw new Error((await answer.json()).error.message);
    return answer.text();
  }

  function say(message, failed) {
    $('message').textContent = message;
    $('message').classList.toggle('failed', Boolean(failed));
  }

  async function attempt(work) {
    try {
      await work();
    } catch (error) {
      say(error instanceof TypeError ? 'the server does not answer; is it still running?' : error.message, true);
    }
  }

  async function convert() {
    say('Converting…');
    $('result').hidden = true;
    results = { 'tab-article': await send('preview', 'text/html') };
    $('article').srcdoc = results['tab-article'];
    $('result').hidden = false;
    say('');
    await open('tab-article');
  }

  async function open(id) {
    if (!(id in results)) results[id] = await send('convert', types[id]);
    shown = id;
    tabs.forEach(tab => {
      tab.setAttribute('aria-selected', tab.id === id);
      tab.tabIndex = tab.id === id ? 0 : -1;
    });
    $('article').hidden = id !== 'tab-article';
    $('text').hidden = id === 'tab-article';
    $('text').setAttribute('aria-labelledby', id);
    if (id !== 'tab-article') $('text').textContent = results[id];
  }

  function download() {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([results[shown]], { type: 'text/plain' }));
    link.download = 'article' + endings[shown];
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  function take(text) {
    $('source').value = text;
    $('file').value = '';
    $('address').value = '';
  }

  $('form').addEventListener('submit', event => { event.preventDefault(); attempt(convert); });
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) attempt(convert);
  });

  // what is copied from a page has its markup beside its text
  $('source').addEventListener('paste', event => {
    const html = event.clipboardData.getData('text/html');
    if (!html || $('source').value) return;
    event.preventDefault();
    take(html);
  });
  $('source').addEventListener('input', () => { $('file').value = ''; });
  $('file').addEventListener('change', () => { $('source').value = ''; $('address').value = ''; });

  document.addEventListener('dragover', event => { event.preventDefault(); document.body.classList.add('over'); });
  document.addEventListener('dragleave', () => document.body.classList.remove('over'));
  document.addEventListener('drop', event => {
    event.preventDefault();
    document.body.classList.remove('over');
    const data = event.dataTransfer;
    if (data.files.length > 0) {
      take('');
      $('file').files = data.files;
    } else {
      take(data.getData('text/html') || data.getData('text/plain'));
    }
    attempt(convert);
  });

  tabs.forEach((tab, i) => {
    tab.addEventListener('click', () => attempt(() => open(tab.id)));
    tab.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = tabs[(i + step + tabs.length) % tabs.length];
      next.focus();
      attempt(() => open(next.id));
    });
  });

  $('copy').addEventListener('click', () => attempt(async () => {
    await navigator.clipboard.writeText(results[shown]);
    say('Copied.');
  }));
  $('download').addEventListener('click', download);
})();
