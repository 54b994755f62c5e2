/** Milliseconds that a hub has for its answer. */
const PATIENCE = 10_000;
/** Requests to a hub at a time. */
const AT_ONCE = 4;

/** What came of telling a hub of a feed; without a problem it knows. */
export interface Notice {
  hub: string;
  feed: string;
  problem?: string;
}

/**
 * Tells a WebSub hub that these feeds have new content (https://www.w3.org/TR/websub/#publishing, in
 * the form that hubs have in common). A hub that does not answer at all is asked no more.
 */
export async function notifyHub(
  hub: string,
  feeds: readonly string[],
  patience = PATIENCE,
): Promise<Notice[]> {
  const notices: Notice[] = [];
  const waiting = feeds.values();
  let silence: string | undefined;
  const work = async () => {
    for (const feed of waiting) {
      if (silence !== undefined) {
        notices.push({ hub, feed, problem: silence });
        continue;
      }
      const { problem, isSilent } = await publish(hub, feed, patience);
      if (isSilent) silence = problem;
      notices.push({ hub, feed, ...(problem !== undefined && { problem }) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return notices;
}

async function publish(
  hub: string,
  feed: string,
  patience: number,
): Promise<{ problem?: string; isSilent?: boolean }> {
  try {
    const response = await fetch(hub, {
      method: 'POST',
      body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed, 'hub.topic': feed }),
      signal: AbortSignal.timeout(patience),
    });
    const said = (await response.text()).trim().split('\n')[0]?.slice(0, 200) ?? '';
    if (response.ok) return {};
    return {
      problem: `answered ${String(response.status)} ${response.statusText}${said && `: ${said}`}`,
    };
  } catch (error) {
    return { problem: reasonOf(error, patience), isSilent: true };
  }
}

function reasonOf(error: unknown, patience: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `did not answer within ${String(patience / 1000)} s`;
  const cause = error.cause instanceof Error ? error.cause : error;
  return `could not be reached: ${cause.message || ('code' in cause && String(cause.code)) || cause.name}`;
}
