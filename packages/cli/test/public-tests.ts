type Measures = Readonly<Record<string, number>>

/** A test of a public data set: its files and what a person answers about them, and what other programs find. */
export type PublicTest = {
  readonly name: string
  readonly files: readonly string[]
  readonly answers: object
  readonly kind?: 'ab' | 'delivery'
  readonly kpi: object
  readonly threshold: object
  readonly startsOn: string
  readonly days: number
  /** Counts of each version, as anybody can sum them up from the files. */
  readonly control: Measures
  readonly treatment: Measures
  readonly p: number
  readonly digits: number
  /** The interval of the difference, and what the standard rule makes of it. */
  readonly ends?: readonly [number, number]
  readonly verdict?: string
}

const proportion = (name: string, change: object = {}) => ({
  kind: 'proportion',
  direction: 'higher',
  name,
  ...change,
})
const mean = (name: string, change: object = {}) => ({
  kind: 'mean',
  spread: 'squares',
  direction: 'higher',
  name,
  ...change,
})
const versions = (control: string, treatment: string) => ({ [control]: 'control', [treatment]: 'b' })

// Cookie Cats, 90,189 players: the gate at level 30 or 40.
const cookieCats = (column: string, number: string) => ({
  files: ['cookie_cats.csv'],
  answers: {
    columns: { version: 'version', [column]: number },
    versions: versions('gate_30', 'gate_40'),
    unit: 'userid',
  },
  threshold: { relative: 0.05 },
  startsOn: '2026-01-05',
  days: 14,
})

// Udacity, "Free Trial Screener", 37 days, 23 of them with enrollments; practically relevant: 1 point.
const udacity = (threshold: object, days: number) => ({
  files: ['udacity_screener_control.csv', 'udacity_screener_experiment.csv'],
  answers: { arms: versions('udacity_screener_control.csv', 'udacity_screener_experiment.csv') },
  threshold,
  startsOn: '2014-10-11',
  days,
})

// Fast food promotions, four weeks: the restaurant is the unit, sales in thousands.
const fastFood = (control: string, treatment: string, other: string) => ({
  files: ['fast_food_promotions.csv'],
  answers: {
    columns: { Promotion: 'version', SalesInThousands: 'value' },
    versions: { ...versions(control, treatment), [other]: null },
    unit: 'LocationID',
  },
  kpi: mean('sales per restaurant'),
  threshold: { relative: 0.1 },
  startsOn: '2026-01-05',
  days: 28,
})

// Anorexia (Hand et al.): weight in pounds after the treatment, against none.
const anorexia = (treatment: string, other: string, columns: object = {}) => ({
  files: ['anorexia.csv'],
  answers: {
    columns: { Treat: 'version', Postwt: 'value', ...columns },
    versions: { ...versions('Cont', treatment), [other]: null },
    unit: 'row',
  },
  threshold: { absolute: 3 },
  startsOn: '2026-01-05',
  days: 28,
})

// A campaign of 30 days against another, with the day as the unit; one day of the first has no counts.
const campaign = (columns: object) => ({
  files: ['campaign_control_group.csv', 'campaign_test_group.csv'],
  answers: {
    rows: 'rows',
    arms: versions('campaign_control_group.csv', 'campaign_test_group.csv'),
    columns,
    unit: 'Date',
  },
  kind: 'delivery' as const,
  threshold: { relative: 0.1 },
  startsOn: '2019-08-01',
  days: 30,
})
const ratio = (name: string) => ({ kind: 'ratio', spread: 'products', direction: 'higher', name })
const purchasesPerClick = {
  kpi: ratio('purchases per click'),
  control: {
    units: 29,
    numerator: 15_161,
    denominator: 154_303,
    numeratorSquares: 8_884_663,
    denominatorSquares: 907_488_021,
    products: 78_220_867,
  },
  treatment: {
    units: 30,
    numerator: 15_637,
    denominator: 180_970,
    numeratorSquares: 9_442_219,
    denominatorSquares: 1_176_328_224,
    products: 96_126_800,
  },
  p: 0.33315458,
  digits: 2,
}
// The same numbers as an Italian tool writes them, both versions in one file.
const italian = (file: string) => ({
  ...campaign({}),
  ...purchasesPerClick,
  files: [file],
  answers: {
    rows: 'rows',
    versions: { Controllo: 'control', Variante: 'b' },
    columns: { Variante: 'version', Acquisti: 'numerator', 'Clic sul link': 'denominator' },
    unit: 'Giorno',
  },
})

// statsmodels 0.13.5 (score intervals, proportions_ztest; CompareMeans, unequal variances), SciPy 1.10.1; ratios by the
// delta method over days (NumPy), normal where ours has t; with weights from before, CUPED and Welch's test (NumPy,
// SciPy): reference_open.json beside the files, made without this project.
export const publicTests: readonly PublicTest[] = [
  {
    name: 'Cookie Cats, retention after 1 day',
    ...cookieCats('retention_1', 'successes'),
    kpi: proportion('players after 1 day'),
    control: { units: 44_700, successes: 20_034 },
    treatment: { units: 45_489, successes: 20_119 },
    p: 0.0744096553,
    digits: 4,
    ends: [-0.01239207, 0.00058217],
  },
  {
    name: 'Cookie Cats, retention after 7 days',
    ...cookieCats('retention_7', 'successes'),
    kpi: proportion('players after 7 days'),
    control: { units: 44_700, successes: 8502 },
    treatment: { units: 45_489, successes: 8279 },
    p: 0.00155425,
    digits: 4,
    ends: [-0.013281378, -0.003121467],
    verdict: 'harm',
  },
  {
    name: 'Cookie Cats, rounds played',
    ...cookieCats('sum_gamerounds', 'value'),
    kpi: mean('rounds per player'),
    control: { units: 44_700, sum: 2_344_795, squares: 3_068_811_771 },
    treatment: { units: 45_489, sum: 2_333_530, squares: 605_052_202 },
    p: 0.37592438,
    digits: 6,
    ends: [-3.719705116, 1.404728209],
    verdict: 'no-useful-effect',
  },
  {
    name: 'Udacity, click-through',
    ...udacity({ absolute: 0.01 }, 37),
    kpi: proportion('clicks per view', { unitName: 'Pageviews', eventName: 'Clicks' }),
    control: { units: 345_543, successes: 28_378 },
    treatment: { units: 344_660, successes: 28_325 },
    p: 0.9317359524,
    digits: 4,
    ends: [-0.001239041, 0.00135232],
  },
  {
    name: 'Udacity, gross conversion',
    ...udacity({ absolute: 0.01 }, 23),
    kpi: proportion('enrollments per click', {
      direction: 'lower',
      unitName: 'Clicks',
      eventName: 'Enrollments',
    }),
    control: { units: 17_293, successes: 3785 },
    treatment: { units: 17_260, successes: 3423 },
    p: 2.5784e-6,
    digits: 4,
    ends: [-0.029113952, -0.011990009],
    verdict: 'met',
  },
  {
    name: 'Udacity, net conversion',
    ...udacity({ absolute: 0.0075 }, 23),
    kpi: proportion('payments per click', { unitName: 'Clicks', eventName: 'Payments' }),
    control: { units: 17_293, successes: 2033 },
    treatment: { units: 17_260, successes: 1945 },
    p: 0.155841,
    digits: 4,
    ends: [-0.011605159, 0.001857726],
    verdict: 'no-useful-effect',
  },
  {
    name: 'Udacity, retention',
    ...udacity({ absolute: 0.01 }, 23),
    kpi: proportion('payments per enrollment', { unitName: 'Enrollments', eventName: 'Payments' }),
    control: { units: 3785, successes: 2033 },
    treatment: { units: 3423, successes: 1945 },
    p: 0.0080270906,
    digits: 4,
    ends: [0.008105919, 0.05404722],
  },
  {
    // The landing page of a course, cleaned: people in one version only.
    name: 'ab_data, new page',
    files: ['ab_data.csv'],
    answers: {
      columns: { group: 'version', landing_page: 'version-too', converted: 'successes' },
      versions: { ...versions('control', 'treatment'), ...versions('old_page', 'new_page') },
      unit: 'user_id',
    },
    kpi: proportion('conversions per person'),
    threshold: { relative: 0.02 },
    startsOn: '2017-01-02',
    days: 23,
    control: { units: 145_274, successes: 17_489 },
    treatment: { units: 145_310, successes: 17_264 },
    p: 0.18988337,
    digits: 4,
    ends: [-0.003937906, 0.000781415],
    verdict: 'no-useful-effect',
  },
  {
    name: 'Fast food, promotion 1 against 2',
    ...fastFood('2', '1', '3'),
    control: { units: 47, sum: 8897.93, squares: 1_839_217.3349 },
    treatment: { units: 43, sum: 9993.03, squares: 2_494_980.1033 },
    p: 0.0012776880199,
    digits: 6,
    ends: [17.373467327, 68.783306547],
    verdict: 'met',
  },
  {
    name: 'Fast food, promotion 3 against 2',
    ...fastFood('2', '3', '1'),
    control: { units: 47, sum: 8897.93, squares: 1_839_217.3349 },
    treatment: { units: 47, sum: 10_408.52, squares: 2_502_613.9494 },
    p: 0.0135577491,
    digits: 6,
    ends: [6.7842628, 57.4961627],
  },
  {
    name: 'Fast food, promotion 1 against 3',
    ...fastFood('3', '1', '2'),
    control: { units: 47, sum: 10_408.52, squares: 2_502_613.9494 },
    treatment: { units: 43, sum: 9993.03, squares: 2_494_980.1033 },
    p: 0.4259117439,
    digits: 6,
    ends: [-16.2373938, 38.1137422],
  },
  {
    name: 'Anorexia, cognitive therapy',
    ...anorexia('CBT', 'FT'),
    kpi: mean('weight', { valueUnit: 'lb' }),
    control: { units: 26, sum: 2108.8, squares: 171_602.6 },
    treatment: { units: 29, sum: 2485.2, squares: 214_926.2 },
    p: 0.0146899036,
    digits: 6,
    ends: [0.946650146, 8.231068687],
    verdict: 'met',
  },
  {
    name: 'Anorexia, cognitive therapy, with the weight before',
    ...anorexia('CBT', 'FT', { Prewt: 'prePeriod' }),
    kpi: mean('weight', { valueUnit: 'lb', prePeriodName: 'weight before' }),
    control: {
      units: 26,
      sum: 2108.8,
      squares: 171_602.6,
      prePeriod: 2120.5,
      prePeriodSquares: 173_757.35,
      prePeriodProducts: 171_879.6,
      newcomerUnits: 0,
      newcomerSum: 0,
      newcomerSquares: 0,
    },
    treatment: {
      units: 29,
      sum: 2485.2,
      squares: 214_926.2,
      prePeriod: 2398,
      prePeriodSquares: 198_947.2,
      prePeriodProducts: 206_057.8,
      newcomerUnits: 0,
      newcomerSum: 0,
      newcomerSquares: 0,
    },
    p: 0.0222237057,
    digits: 2,
  },
  {
    name: 'Anorexia, family therapy',
    ...anorexia('FT', 'CBT'),
    kpi: mean('weight', { valueUnit: 'lb' }),
    control: { units: 26, sum: 2108.8, squares: 171_602.6 },
    treatment: { units: 17, sum: 1538.4, squares: 140_365.38 },
    p: 0.0003887532,
    digits: 6,
    ends: [4.714618069, 14.05823261],
  },
  {
    name: 'Campaign, purchases per click',
    ...campaign({ '# of Purchase': 'numerator', '# of Website Clicks': 'denominator' }),
    ...purchasesPerClick,
    ends: [-0.03584322, 0.01214693],
    verdict: 'inconclusive',
  },
  {
    name: 'Campaign, clicks per impression',
    ...campaign({ '# of Website Clicks': 'numerator', '# of Impressions': 'denominator' }),
    kpi: ratio('clicks per impression'),
    control: {
      units: 29,
      numerator: 154_303,
      denominator: 3_177_233,
      numeratorSquares: 907_488_021,
      denominatorSquares: 361_268_343_115,
      products: 16_783_536_472,
    },
    treatment: {
      units: 30,
      numerator: 180_970,
      denominator: 2_237_544,
      numeratorSquares: 1_176_328_224,
      denominatorSquares: 196_808_475_468,
      products: 13_286_251_658,
    },
    p: 0.0002597769,
    digits: 2,
  },
  {
    name: 'Campaign, purchases per day',
    ...campaign({ '# of Purchase': 'value' }),
    kpi: mean('purchases per day'),
    control: { units: 29, sum: 15_161, squares: 8_884_663 },
    treatment: { units: 30, sum: 15_637, squares: 9_442_219 },
    p: 0.9760037958,
    digits: 6,
    ends: [-104.9599418, 101.8404016],
  },
  {
    name: 'Campaign, spend per day',
    ...campaign({ 'Spend [USD]': 'value' }),
    kpi: mean('spend per day'),
    control: { units: 30, sum: 68_653, squares: 161_020_917 },
    treatment: { units: 30, sum: 76_892, squares: 200_605_232 },
    p: 0.0043302505,
    digits: 6,
    ends: [89.525041771, 459.741624897],
  },
  {
    name: 'Campaign in Italian, semicolons',
    ...italian('derived/it_semicolon_bom_utf8.csv'),
  },
  {
    name: 'Campaign in Italian, commas and quotes',
    ...italian('derived/it_comma_quoted_utf8.csv'),
  },
]

export function planOf({ kind = 'ab', kpi, threshold, control, startsOn, days }: PublicTest) {
  return {
    kind,
    arms: [
      { id: 'control', share: 0.5 },
      { id: 'b', share: 0.5 },
    ],
    primary: { kpi, threshold, rule: 'standard' },
    guardrails: [],
    looks: 'end',
    startsOn,
    durationDays: days,
    unitsPerArm: control['units'],
  }
}
