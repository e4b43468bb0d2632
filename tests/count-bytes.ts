import type { Page } from '@playwright/test';

/** Bytes that the page received since the last call, as they were sent over the line. */
export async function countBytes(page: Page): Promise<() => number> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => {
    const seen = bytes;
    bytes = 0;
    return seen;
  };
}
