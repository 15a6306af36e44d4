import { expect, test, watchProblems } from './fixtures.ts'

const foreignAddress = 'http://127.0.0.1:9/'

test('the app opens under its content security policy', async ({ page }) => {
  const response = await page.goto('/')
  const policy = response?.headers()['content-security-policy']
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types sw")
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1)
  await expect(page.locator('#root')).not.toBeEmpty()
})

test('the page clock shows the day that a test chooses', async ({ page, atDate }) => {
  await atDate('2026-11-23')
  await page.goto('/')
  expect(await page.evaluate(() => new Date().toString())).toContain('Mon Nov 23 2026 09:00:00 GMT+0100')
})

test('the policy blocks markup from a string, inline script and a foreign request', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext()
  const problems = watchProblems(context, String(baseURL))
  const page = await context.newPage()
  await page.goto(`${baseURL}/`)
  const blocked = await page.evaluate(async (address) => {
    const script = document.createElement('script')
    script.append('window.ran = true')
    document.body.append(script)
    const refused = (attempt: () => unknown) => {
      try {
        attempt()
        return false
      } catch (error) {
        return error instanceof TypeError
      }
    }
    return {
      // oxlint-disable-next-line eslint/no-restricted-properties -- the attack that must fail
      markup: refused(() => (document.body.innerHTML = '<b>x</b>')),
      inlineScript: !('ran' in window),
      foreignRequest: await fetch(address).then(
        () => false,
        () => true,
      ),
      otherPolicy: refused(() =>
        window.trustedTypes?.createPolicy('other', { createScriptURL: () => address }),
      ),
    }
  }, foreignAddress)
  expect(blocked).toEqual({ markup: true, inlineScript: true, foreignRequest: true, otherPolicy: true })
  expect(problems.join('\n')).toContain('TrustedHTML')
  await context.close()
})

test('control: the watch sees a foreign request, a console error and an uncaught error', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ bypassCSP: true })
  const problems = watchProblems(context, String(baseURL))
  const page = await context.newPage()
  await page.goto(`${baseURL}/`)
  await page.evaluate((address) => fetch(address).catch(() => undefined), foreignAddress)
  await page.evaluate(() => {
    console.error('on purpose')
    setTimeout(() => {
      throw new Error('thrown on purpose')
    })
  })
  await expect
    .poll(() => problems)
    .toEqual(
      expect.arrayContaining([
        `request: ${foreignAddress}`,
        'console: on purpose',
        'uncaught: thrown on purpose',
      ]),
    )
  await context.close()
})

test('control: a problem fails its test', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('#root')).not.toBeEmpty()
  test.fail(true, 'the watch is in every test, so from here on this one must fail')
  await page.evaluate(() => console.error('on purpose'))
})
