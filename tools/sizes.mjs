// What a visitor downloads. `npm run size` prints it; the budget tests import sizeOf().
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { cdnFiles, dist } from './dist.mjs';

/** Bytes of a file or of code: as it is, and as servers send it at best. */
export function sizeOf(fileOrCode) {
  const bytes = Buffer.isBuffer(fileOrCode) ? fileOrCode : fs.readFileSync(fileOrCode);
  return {
    min: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }).length,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  const rows = cdnFiles().map((file) => [file, sizeOf(path.join(dist, file))]);
  console.table(Object.fromEntries(rows));
}
