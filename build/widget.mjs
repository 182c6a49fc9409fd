// Makes the served form of Web Chat from an unpacked package: node widget.mjs <package folder> <target folder> <record>
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [, , source, target, record] = process.argv;
const [name, version] = record.split(' ');
const script = readFileSync(`${source}/dist/webchat.js`);
const hash = createHash('sha256').update(script).digest('hex').slice(0, 16);
const file = `${target}/webchat-${hash}.js`;
writeFileSync(`${file}.gz`, gzipSync(script, { level: 9 }));
writeFileSync(`${file}.br`, brotliCompressSync(script, {
  params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: script.length },
}));

const description = JSON.parse(readFileSync(`${source}/package.json`, 'utf8'));
const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;
if (description.license !== 'MIT') {
  throw new Error(`${name} ${version} is under ${description.license}, not under the MIT licence: read it again.`);
}
writeFileSync(`${target}/licenses.txt`, `The chat window is ${name} ${version}.

Copyright (c) Microsoft Corporation. All rights reserved.

MIT License

${mit}
What its authors say of the packages inside it
==============================================

${readFileSync(`${source}/dist/webchat.js.LICENSE.txt`, 'utf8')}`);
