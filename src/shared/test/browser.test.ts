import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';

it('starts with web security on, and leaves TMPDIR as it was', async () => {
  const before = process.env['TMPDIR'];
  const server = createServer((_, reply) =>
    reply
      .setHeader('content-security-policy', "script-src 'none'")
      .end('<h1>Betang</h1><script>document.body.innerHTML = "jebol"</script>'),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  expect(await page.getByRole('heading').textContent()).toBe('Betang');
  await browser.close();
  server.close();
  expect(process.env['TMPDIR']).toBe(before);
});
