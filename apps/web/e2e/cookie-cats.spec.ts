import { cookieCatsRead } from './fixtures/cookie-cats.ts'
import { expect, test } from './fixtures.ts'
import { openDetails } from './steps/verdict.ts'
import { readTotals } from './steps/loop.ts'

test('R-DEC-01 R-RUN-02 Cookie Cats: worse on the seventh day, with a split that is regular at 1 in 1,000', async ({
  page,
  atDate,
}) => {
  await readTotals(page, cookieCatsRead, atDate)
  await expect(page.getByTestId('verdict-tag')).toContainText('Peggiora')
  // scipy and statsmodels: lift −4.31 %, score interval −6.889 % to −1.663 % (confint_proportions_2indep, ratio).
  await expect(page.getByTestId('verdict-range')).toHaveText('tra −6,9% e −1,7%')
  await expect(page.getByTestId('trust-list')).toContainText('Ripartizione 49,6 / 50,4, regolare')
  const details = await openDetails(page)
  // statsmodels proportions_ztest: p = 0.0015542; scipy chisquare on 44,700 : 45,489: p = 0.0086080.
  await expect(details).toContainText('0,00155.')
  await expect(details).toContainText('p 0,00861; allarme sotto 0,001.')
})
