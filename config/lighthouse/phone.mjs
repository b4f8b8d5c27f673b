// What Lighthouse says of the accessibility of every page that the volunteer's own pages lead to. Called by config/bin/lighthouse.
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

const [address, username, password, executablePath] = process.argv.slice(2);
const browser = await puppeteer.launch({executablePath, args: ['--no-sandbox'], headless: true});
const page = await browser.newPage();
await page.setViewport({width: 360, height: 740, isMobile: true, hasTouch: true});
await page.goto(address + 'sign-in');
await page.type('#form\\:username', username);
await page.type('input[type=password]', password);
await Promise.all([page.waitForNavigation(), page.click('#form\\:do')]);

let worst = 1;
const met = new Set();
const ahead = ['/my/visits', '/offline'];
while (ahead.length > 0) {
  const next = ahead.shift();
  const path = next.split('?')[0];
  if (met.has(path)) {
    continue;
  }
  met.add(path);
  await page.goto(new URL(next, address));
  const links = await page.$$eval('main a[href]', all => all.map(link => link.getAttribute('href')));
  ahead.push(...links.filter(link => link.startsWith('/my/')));
  const {lhr} = await lighthouse(String(new URL(next, address)),
    {onlyCategories: ['accessibility'], logLevel: 'error', disableStorageReset: true}, undefined, page);
  const {score, auditRefs} = lhr.categories.accessibility;
  const failed = auditRefs.filter(ref => ref.weight > 0 && lhr.audits[ref.id].score === 0).map(ref => ref.id);
  worst = Math.min(worst, score);
  console.log(`accessibility ${score.toFixed(2)} ${path} ${failed.join(' ')}`);
}
await browser.close();
process.exit(worst === 1 ? 0 : 1);
