import { afterAll } from 'vitest';

const before = { ...process.env };

// Files of tests share processes: what one changes of the environment, or a command that it runs in
// its own process, must not reach the next.
afterAll(() => {
  for (const name of Object.keys(process.env)) {
    if (!(name in before)) Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, before);
});
