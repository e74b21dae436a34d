import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { openDeadEnd } from '../../src/cli/dead-end.ts';

const say = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      answer += chunk;
      socket.end();
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });

test('the dead end refuses every request and lists it', async () => {
  const deadEnd = await openDeadEnd();
  expect(await say(deadEnd.port, 'GET http://a.example/x HTTP/1.1\r\nHost: a.example\r\n\r\n')).toContain('502');
  expect(await say(deadEnd.port, 'CONNECT b.example:443 HTTP/1.1\r\nHost: b.example\r\n\r\n')).toContain('502');
  expect(deadEnd.asked).toEqual(['http://a.example/x', 'b.example:443']);
  deadEnd.close();
});

test('the dead end serves the given documents, and nothing else', async () => {
  const deadEnd = await openDeadEnd();
  deadEnd.served.set('http://a.example/x', '<p>A page.');
  expect(await say(deadEnd.port, 'GET http://a.example/x HTTP/1.1\r\nHost: a.example\r\n\r\n')).toContain('<p>A page.');
  expect(await say(deadEnd.port, 'GET http://a.example/y HTTP/1.1\r\nHost: a.example\r\n\r\n')).toContain('502');
  expect(deadEnd.asked).toEqual(['http://a.example/y']);
  deadEnd.close();
});
