// Uses the page of `qingwen serve` in Chromium, without a window, as a person would.
//
//   node src/test/node/serve.cjs CHROMIUM ADDRESS ARTICLE-FILE HOSTILE-FILE [FOLDER-FOR-SCREENSHOTS]
//
// Standard output: a line of JSON with what was seen.
const { readFileSync } = require('fs');
const { chromium } = require('playwright-core');

const [executablePath, address, article, hostile, screenshots] = process.argv.slice(2);

const shot = async (page, name) => screenshots && page.screenshot({ path: screenshots + '/' + name + '.png' });

// what is copied in a browser comes with its markup
const paste = (page, file) => page.evaluate(html => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  document.getElementById('source').dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}, readFileSync(file, 'utf8'));

async function convert(page) {
  await page.locator('#source').press('Control+Enter');
  await page.locator('#result:visible, #message.failed').first().waitFor({ timeout: 30000 });
}

async function use(page) {
  const seen = {};
  await page.goto(address);
  await paste(page, article);
  await convert(page);
  const preview = page.frameLocator('#article');
  await preview.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 30000 });
  seen.original = await preview.frameLocator('iframe').locator('.qw-content').innerText();
  seen.article = await preview.locator('#qw-clean').innerText();
  await preview.locator('#qw-clean [data-qw-kind=inferred]').first().hover();
  seen.tip = await preview.locator('#qw-tip').innerText();
  await shot(page, 'wide');

  await page.locator('#tab-article').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('#text:visible').waitFor();
  seen.markdown = await page.locator('#text').textContent();
  await page.locator('#copy').click();
  await page.locator('#message', { hasText: 'Copied' }).waitFor();
  seen.copied = await page.evaluate(() => navigator.clipboard.readText());
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
  seen.downloadName = download.suggestedFilename();
  seen.downloaded = readFileSync(await download.path(), 'utf8');
  await page.locator('#tab-json').click();
  await page.locator('#text', { hasText: '"blocks"' }).waitFor();
  seen.json = await page.locator('#text').textContent();

  await page.setViewportSize({ width: 375, height: 700 });
  seen.narrowWidth = await page.evaluate(() => document.documentElement.scrollWidth);
  await shot(page, 'narrow');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  seen.darkText = await page.evaluate(() => getComputedStyle(document.body).color);
  await shot(page, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });

  await page.locator('#source').fill('');
  await convert(page);
  seen.failure = await page.locator('#message').textContent();

  await page.locator('#file').setInputFiles(article);
  await convert(page);
  seen.ofFile = await preview.locator('#qw-clean').innerText();
  return seen;
}

async function attack(page, seen) {
  await page.goto(address);
  await paste(page, hostile);
  await convert(page);
  await page.waitForTimeout(1000);
  seen.hostileText = await page.frameLocator('#article').locator('#qw-clean').innerText();
  seen.title = await page.title();
  seen.hacked = await page.evaluate(() => {
    const inner = document.getElementById('article').contentWindow;
    return [window.hacked, inner.hacked].filter(value => value !== undefined).length;
  });
}

(async () => {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    const requests = [];
    const dialogs = [];
    const errors = [];
    context.on('request', request => {
      if (!request.url().startsWith(address) && !/^(blob|data|about):/.test(request.url())) requests.push(request.url());
    });
    page.on('dialog', dialog => { dialogs.push(dialog.message()); dialog.dismiss(); });
    page.on('pageerror', error => errors.push(error.message));
    const seen = await use(page);
    await attack(page, seen);
    process.stdout.write(JSON.stringify({ ...seen, requests, dialogs, errors }) + '\n');
  } finally {
    await browser.close();
  }
})();
