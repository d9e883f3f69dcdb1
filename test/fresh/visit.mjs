/**
 * Looks at the demo from within the empty system: the page is there, with every script and style sheet that it names.
 *
 *     node test/fresh/visit.mjs http://localhost:8080/
 */
const address = process.argv[2];

async function text(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return answer.text();
}

const page = await text(address);
const files = [...page.matchAll(/<(?:script|link rel="stylesheet")[^>]* (?:src|href)="([^"]+)"/g)].map(([, url]) => new URL(url, address));
for (const url of files) await text(url);
if (!page.includes('<disclosure-report')) throw new Error(`${address} is not the demo`);
console.log(`${address} shows the demo, with ${files.map(({ pathname }) => pathname).join(', ')}`);
