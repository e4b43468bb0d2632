/** A small server for benches: files of a folder and files made up in memory, compressed as a host would. */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface Site {
  origin: string;
  close: () => void;
}

/** @param folders looked through in this order; @param made path -> text, before all folders. */
export async function serve(folders: readonly string[], made: ReadonlyMap<string, string> = new Map()): Promise<Site> {
  const packed = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const body = packed.get(name) ?? read(name, folders, made);
    if (!body) return response.writeHead(404).end();
    packed.set(name, body);
    const type = types[extname(name)];
    const headers = type ? { 'content-type': type, 'content-encoding': 'gzip' } : { 'content-type': 'application/octet-stream' };
    return response.writeHead(200, headers).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function read(name: string, folders: readonly string[], made: ReadonlyMap<string, string>): Buffer | undefined {
  const pack = (text: string | Buffer): Buffer => (types[extname(name)] ? gzipSync(text) : Buffer.from(text));
  const text = made.get(name);
  if (text !== undefined) return pack(text);
  const file = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  return file ? pack(readFileSync(file)) : undefined;
}
