/**
 * What a server can do to a page that asks for a report, and what the page has to show then: `figures` are those of the stored report,
 * `report` is at least some of them, and anything else is the failure's code. Where browsers differ, more than one is right.
 */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { toGB18030, toUTF16 } from '../tooling/encodings.mjs';
import { endless, late, raw, redirect, report, send, silent, trickle } from './server.mjs';

const typed = (type) => ({ 'Content-Type': type });
const html = typed('text/html; charset=utf-8');
const login = '<!DOCTYPE html><html><title>统一身份认证</title><form action="/login"></form></html>';
const head = (lines) => `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${lines}\r\n`;
const length = Buffer.byteLength(report);
const half = report.slice(0, report.length / 2);
const parsed = JSON.parse(report);
const nested = (depth) => '['.repeat(depth) + ']'.repeat(depth);
const withField = (field, value) => `${report.trimEnd().slice(0, -1)},"${field}":${value}}`;
const changed = (change) => JSON.stringify({ ...parsed, ...change });
const open = { 'Access-Control-Allow-Origin': '*' };

/** Answers an origin that the page is not from, with or without its cookies. */
const welcome = (request, response) =>
  send(report, { 'Access-Control-Allow-Origin': request.headers.origin ?? '*', 'Access-Control-Allow-Credentials': 'true' })(
    request,
    response,
  );

const figures = [
  { name: 'a plain report', answer: send(report) },
  ...['text/html', 'text/plain', 'application/octet-stream', 'image/png', 'nonsense', ''].map((type) => ({
    name: `a report that is called ${type || 'nothing'}`,
    answer: send(report, typed(type)),
  })),
  { name: 'a report with nosniff and no type', answer: send(report, { ...typed(''), 'X-Content-Type-Options': 'nosniff' }) },
  { name: 'a report to be saved', answer: send(report, { 'Content-Disposition': 'attachment; filename=2020.json' }) },
  { name: 'a report by a proxy', answer: send(report, {}, 203) },
  { name: 'a report of HTTP/1.0', answer: raw(`HTTP/1.0 200 OK\r\n\r\n`, report) },
  { name: 'a report without length', answer: raw(head('Connection: close\r\n'), report) },
  { name: 'a report in UTF-8 with a mark', answer: send(`\ufeff${report}`) },
  { name: 'a report in UTF-8 that is called GBK', answer: send(report, typed('application/json; charset=gbk')) },
  { name: 'a report in UTF-16, little end first', answer: send(toUTF16(report)) },
  { name: 'a report in UTF-16, big end first', answer: send(toUTF16(report, { big: true })) },
  { name: 'a report in unmarked UTF-16, little end first', answer: send(toUTF16(report, { mark: '' })) },
  { name: 'a report in unmarked UTF-16, big end first', answer: send(toUTF16(report, { big: true, mark: '' })) },
  ...['', '; charset=gbk', '; charset=gb18030', '; charset=utf-8', '; charset=iso-8859-1'].map((charset) => ({
    name: `a report in GBK, called JSON${charset}`,
    answer: send(toGB18030(report), typed(`application/json${charset}`)),
  })),
  { name: 'a report with blank lines around it', answer: send(`\r\n\t ${report}\r\n\r\n`) },
  { name: 'a report with lines as Windows ends them', answer: send(report.replace(/\n/g, '\r\n')) },
  { name: 'a report squeezed by gzip', answer: send(gzipSync(report), { 'Content-Encoding': 'gzip' }) },
  { name: 'a report squeezed by deflate', answer: send(deflateSync(report), { 'Content-Encoding': 'deflate' }) },
  { name: 'a report in chunks', answer: trickle(report, 100, 1) },
  { name: 'a report in pieces that part its characters', answer: trickle(report, 31, 0) },
  { name: 'a report that is late', answer: late(send(report), 300) },
  ...[301, 302, 303, 307, 308].map((status) => ({ name: `a report moved by ${status}`, answer: redirect('/plain.json', status) })),
  { name: 'a report moved five times', answer: redirect('/hop/1'), paths: hops(5) },
  { name: 'a report for any origin', answer: send(report, open), elsewhere: true },
  { name: 'a report of another origin that asks who comes', answer: welcome, elsewhere: true, crossorigin: 'use-credentials' },
].map((one) => ({ ...one, shows: ['figures'] }));

/** Redirects one after the other to the report. */
function hops(count) {
  const hop = (number) => [`/hop/${number}`, redirect(number < count ? `/hop/${number + 1}` : '/plain.json')];
  return Object.fromEntries(Array.from({ length: count }, (_, index) => hop(index + 1)));
}

const partly = [
  { name: 'a report with a field 100,000 arrays deep', answer: send(withField('more', nested(100_000))) },
  { name: 'a report with a megabyte in one field', answer: send(withField('more', `"${'长'.repeat(350_000)}"`)) },
  { name: 'a report with a key that is a prototype', answer: send(withField('__proto__', '{"year":1999}')) },
  { name: 'a report whose year is a text', answer: send(changed({ year: '2020年' })) },
  { name: 'a report with one bad row', answer: send(changed({ tables: { ...parsed.tables, requests: { received: 'x' } } })) },
].map((one) => ({ ...one, shows: ['report'] }));

const failures = [
  { name: 'nothing', answer: send(''), shows: ['empty'] },
  { name: 'white space', answer: send(' \r\n\t'), shows: ['empty'] },
  { name: 'a mark and nothing else', answer: send('\ufeff'), shows: ['empty'] },
  { name: 'no content', answer: raw('HTTP/1.1 204 No Content\r\n\r\n'), shows: ['http'] },
  { name: 'reset content', answer: raw('HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n'), shows: ['empty'] },
  { name: 'not modified since never', answer: raw('HTTP/1.1 304 Not Modified\r\n\r\n'), shows: ['http', 'network'] },
  { name: 'a page that says it is missing, with 200', answer: send('<html>404</html>', html), shows: ['html'] },
  { name: 'a page that is called JSON', answer: send(login), shows: ['html'] },
  { name: 'a page after a mark and a comment', answer: send(`\ufeff\n<!-- -->${login}`, html), shows: ['html'] },
  { name: 'the way to a login page', answer: redirect('/login'), paths: { '/login': send(login, html) }, shows: ['html'] },
  { name: 'a challenge of a firewall', answer: send(`<script>location=1</script>`, html, 202), shows: ['html'] },
  { name: 'XML', answer: send('<?xml version="1.0"?><report/>', typed('text/xml')), shows: ['html'] },
  { name: 'a script', answer: send(`callback(${report})`, typed('text/javascript')), shows: ['not-json'] },
  { name: 'prose', answer: send('系统维护中', typed('text/plain; charset=utf-8')), shows: ['not-json'] },
  { name: 'half a report', answer: send(half), shows: ['not-json'] },
  { name: 'a report and something more', answer: send(`${report}<!-- 0.02 s -->`), shows: ['not-json'] },
  { name: 'two reports', answer: send(report + report), shows: ['not-json'] },
  { name: 'a number that is none', answer: send(withField('more', 'NaN')), shows: ['not-json'] },
  { name: 'single quotes', answer: send(report.replace(/"/g, "'")), shows: ['not-json'] },
  { name: 'a comma too many', answer: send(report.trimEnd().replace(/\}$/, ',}')), shows: ['not-json'] },
  { name: 'arrays that nobody closes', answer: send('['.repeat(100_000)), shows: ['not-json'] },
  { name: 'arrays 100,000 deep', answer: send(nested(100_000)), shows: ['not-object'] },
  ...['null', 'true', '0', '"2020"', '[]', `[${report}]`].map((body) => ({
    name: `JSON that is ${body.length > 9 ? 'a list of reports' : body}`,
    answer: send(body),
    shows: ['not-object'],
  })),
  { name: 'an empty object', answer: send('{}'), shows: ['no-tables'] },
  { name: 'an error in JSON with 200', answer: send('{"code":500,"msg":"系统繁忙"}'), shows: ['no-tables'] },
  { name: 'an error in words of our own', answer: send('{"failure":"constructor"}'), shows: ['no-tables'] },
  { name: 'tables in a list', answer: send(changed({ tables: [] })), shows: ['no-tables'] },
  { name: 'a report without year', answer: send(changed({ year: undefined })), shows: ['no-year'] },
  ...[400, 401, 403, 404, 410, 412, 429, 500, 502, 503, 504, 521].map((status) => ({
    name: `a report with ${status}`,
    answer: send(report, {}, status),
    shows: ['http'],
  })),
  { name: 'a page with 404', answer: send(login, html, 404), shows: ['http'] },
  { name: 'a reset', answer: ({ socket }) => socket.resetAndDestroy(), shows: ['network'] },
  { name: 'a hang-up', answer: ({ socket }) => socket.destroy(), shows: ['network'] },
  { name: 'half a head', answer: raw('HTTP/1.1 200 OK\r\nContent-', '', { reset: true }), shows: ['network', 'empty'] },
  { name: 'something that is not HTTP', answer: raw('hello\r\n\r\n'), shows: ['network', 'not-json'] },
  {
    name: 'half a report and a reset',
    answer: raw(head(`Content-Length: ${length}\r\n`), half, { reset: true }),
    shows: ['network', 'not-json'],
  },
  { name: 'half a report and a hang-up', answer: raw(head(`Content-Length: ${length}\r\n`), half), shows: ['network', 'not-json'] },
  {
    name: 'one chunk and a hang-up',
    answer: raw(head('Transfer-Encoding: chunked\r\n'), `9\r\n${report.slice(0, 9)}\r\n`),
    shows: ['network', 'not-json'],
  },
  {
    name: 'chunks whose lengths are no numbers',
    answer: raw(head('Transfer-Encoding: chunked\r\n'), `zz\r\n${report}`),
    shows: ['network', 'empty'],
  },
  { name: 'two lengths', answer: raw(head('Content-Length: 1\r\nContent-Length: 2\r\n'), report), shows: ['network', 'not-json'] },
  {
    name: 'half of what gzip made',
    answer: send(gzipSync(report).subarray(0, 300), { 'Content-Encoding': 'gzip' }),
    shows: ['network', 'empty', 'not-json'],
  },
  // WebKit looks whether it is gzip.
  { name: 'gzip in name only', answer: send(report, { 'Content-Encoding': 'gzip' }), shows: ['network', 'figures'] },
  { name: 'brotli where none may be', answer: send(brotliCompressSync(report)), shows: ['encoding', 'not-json'] },
  { name: 'a move to itself', answer: (request, response) => redirect(request.url)(request, response), shows: ['network'] },
  { name: 'a move to nowhere', answer: redirect('http://127.0.0.1:1/'), shows: ['network'] },
  { name: 'a move to a script', answer: redirect('javascript:alert(1)'), shows: ['network'] },
  { name: 'a move into itself as data', answer: redirect('data:application/json,{}'), shows: ['network'] },
  { name: 'a report of an origin that lets nobody in', answer: send(report), elsewhere: true, shows: ['network'] },
  {
    name: 'a report for any origin, asked for with cookies',
    answer: send(report, open),
    elsewhere: true,
    crossorigin: 'use-credentials',
    shows: ['network'],
  },
  { name: 'silence', answer: silent, shows: ['timeout'] },
  { name: 'a head and silence', answer: (_request, response) => response.writeHead(200).flushHeaders(), shows: ['timeout'] },
  { name: 'half a report and silence', answer: (_request, response) => response.writeHead(200).write(half), shows: ['timeout'] },
  { name: 'a byte now and then', answer: trickle(report, 1, 100), shows: ['timeout'] },
  { name: 'a move to silence', answer: redirect('/silence'), paths: { '/silence': silent }, shows: ['timeout'] },
  { name: 'six megabytes', answer: send(withField('more', `"${'x'.repeat(6e6)}"`)), shows: ['too-large'] },
  {
    name: 'a hundred megabytes in gzip',
    answer: send(gzipSync(Buffer.alloc(1e8, ' ')), { 'Content-Encoding': 'gzip' }),
    shows: ['too-large'],
  },
  { name: 'no end', answer: endless(Buffer.alloc(65_536, ' ')), shows: ['too-large'] },
  { name: 'bytes of no encoding', answer: send(Buffer.from([0x7b, 0xff, 0xff, 0x22, 0x80])), shows: ['encoding'] },
  {
    name: 'a picture',
    answer: send(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), typed('image/png')),
    shows: ['encoding', 'not-json'],
  },
  { name: 'an address of no known kind', address: 'foo://bar/2020.json', shows: ['network'] },
  { name: 'an address that is none', address: 'http://', shows: ['network'] },
];

export const cases = [...figures, ...partly, ...failures].map((one, index) => ({ ...one, path: `/case/${index}.json` }));
