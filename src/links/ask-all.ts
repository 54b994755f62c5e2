import { setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';
import { type Answer, ask, type AskOptions } from './ask.ts';

/** How servers are asked, and how gently. */
export interface AskAllOptions extends AskOptions {
  /** Hosts that are asked at a time. */
  hosts: number;
  /** Milliseconds between two questions to one host, and before the first repetition. */
  pause: number;
  /** How often what failed is asked again. */
  again: number;
  onProgress?: (done: number, all: number) => void;
}

/** Seconds that a server may make us wait before it is asked again, at most. */
const LONGEST_WAIT = 60;

/** Asks every address, those of one host one after the other. What failed may have failed by chance. */
export async function askAll(
  addresses: readonly string[],
  options: AskAllOptions,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const limit = pLimit(options.hosts);
  const byHost = Map.groupBy(addresses, (address) => new URL(address).host);
  const askHost = async (some: readonly string[]) => {
    for (const [index, address] of some.entries()) {
      if (index > 0) await wait(options.pause);
      answers.set(address, await askAgain(address, options));
      options.onProgress?.(answers.size, addresses.length);
    }
  };
  await Promise.all([...byHost.values()].map((some) => limit(() => askHost(some))));
  return answers;
}

async function askAgain(address: string, options: AskAllOptions): Promise<Answer> {
  let answer = await ask(address, options);
  for (let time = 0; time < options.again && mayPass(answer); time++) {
    const asked = 'retryAfter' in answer ? (answer.retryAfter ?? 0) : 0;
    await wait(Math.max(options.pause * 2 ** (time + 1), Math.min(asked, LONGEST_WAIT) * 1000));
    answer = await ask(address, options);
  }
  return answer;
}

function mayPass(answer: Answer): boolean {
  return answer.kind === 'failed' || (answer.kind === 'refused' && answer.status === 429);
}
