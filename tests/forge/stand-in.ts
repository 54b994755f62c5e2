import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was sent to the stand-in: how, where and what. */
export interface Asked {
  method: string;
  path: string;
  body: unknown;
}

/** A forge on this machine that answers what the tests say and writes down what it was asked. */
export interface StandIn {
  env: Record<string, string>;
  asked: Asked[];
  /** Answers by method and path, without the page's number. */
  answers: Map<string, unknown>;
  close: () => void;
}

export async function standIn(): Promise<StandIn> {
  const asked: Asked[] = [];
  const answers = new Map<string, unknown>();
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      const path = url.replace('/repos/examiner/desk/', '').replace(/[?&]per_page.*$/, '');
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      asked.push({ method, path, body });
      const answer = answers.get(`${method} ${path}`);
      if (request.headers.authorization !== 'Bearer a-token' || answer === undefined) {
        response.writeHead(404).end('{"message":"Not Found"}');
      } else if (Buffer.isBuffer(answer)) response.writeHead(200).end(answer);
      else
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    env: {
      GITHUB_API_URL: `http://127.0.0.1:${String(port)}`,
      GITHUB_REPOSITORY: 'examiner/desk',
      GITHUB_TOKEN: 'a-token',
    },
    asked,
    answers,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
