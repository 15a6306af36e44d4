/**
 * Whether a KPI's name, in Italian or English, is that of an activity metric: it says how much was shown, seen or
 * clicked (impressions, CTR, followers, opens, platform ROAS), and if it moved, no decision would follow from it.
 *
 * Answers "should a person be asked why this decides?", never "is this wrong?": a name says little, so the answer
 * may only raise a question. What is counted decides, not what it is divided by: "clicks per impression" is
 * activity, "orders per click" is not. Accents, case and hyphens make no difference; whole words only, so that
 * "reviews" are no views. An empty name is none.
 */
export function isActivityMetric(name: string): boolean {
  const words = wordsIn(name)
  const whole = words.join(' ')
  if (otherThings.test(whole)) return false
  return activityPhrases.test(whole) || countsActivity(words)
}

function countsActivity(words: readonly string[]): boolean {
  // "Clicks on the order button": what comes after is a place, or what it is divided by.
  const cut = words.findIndex((word, at) => at > 0 && dividers.has(word))
  const counted = words.slice(0, cut < 0 ? undefined : cut)
  // What a click costs says no more than the click.
  if (cut > 0 && counted.some((word) => /^cost[oi]?$/.test(word))) return countsActivity(words.slice(cut + 1))
  return counted.some((word) => activities.has(word)) && !counted.some((word) => outcomes.test(word))
}

function wordsIn(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+|\//gu) ?? []
}

const dividers = new Set(
  'per / ogni su sul sullo sulla sui sugli sulle sull on over every from da dai dagli dalla dalle'.split(' '),
)

const activities = new Set(
  [
    'ctr ctor vtr cpc cpm cpv roas',
    'clic click clicks clickthrough clickthroughs impression impressions impressioni',
    'reach copertura view views visualizzazione visualizzazioni pageview pageviews plays thruplay thruplays riproduzioni',
    'follower followers seguaci fan fans like likes engagement interazioni interactions commenti comments',
    'condivisioni shares reazioni reactions salvataggi saves retweet retweets repost reposts menzioni mentions',
    'opens aperture visita visite visits visitatore visitatori visitors sessione sessioni sessions traffico traffic',
  ].flatMap((line) => line.split(' ')),
)

/** Names of several words. */
const activityPhrases = phrase(
  'open rate',
  '(tasso|percentuale|frequenza) (di |d )?(apertura|rimbalzo)',
  'bounce rate',
  '(quanti|chi|persone che|people who|who) (apre|aprono|opens?) .*(e ?mail|mail|newsletter)',
  'mi piace',
  'iscritti (al|del) canale',
  '(youtube|channel) subscribers',
  '(utenti del sito|site users)',
  '(persone|utenti|account|people|users|accounts) (raggiunt[ei]|reached)',
  '(tempo|minuti|secondi|time|minutes|seconds)( \\w+)? (on|sul|sulla|nel|nella) (the )?(page|site|website|pagina|sito)',
  '(durata|duration)( media)? (della|delle|di|of) (sessione|sessioni|visita|visite|sessions|visits)',
  '(session|visit) (duration|length)',
  '(pagine|pages) (per|/) (visita|visit|sessione|session)',
  '(pagin[ae]|video) vist[aei]',
  'watch time',
  'scroll depth',
  'profondita di scorrimento',
  'ritorno sulla spesa pubblicitaria',
  'return on (ad|advertising) spend',
  'cost[oi]? per (mille|thousand)',
  '(posizione media|average position)',
  '(e ?mail|mail|newsletter|post|posts|emails) (inviate|inviati|sent|pubblicati|published)',
)

/** Words of activity in names of something else. */
const otherThings = phrase(
  'click (and |e )?collect',
  'like for like',
  'prim[ae] visit[ae]',
  '(employee|staff) engagement',
  'engagement de[il] (dipendenti|personale)',
  '(apertur[ae]|apert[oi]|opened|openings?) .*(cont[oi]|accounts?|tickets?)',
  // What the spend brought about beyond what would have come anyway is no platform's figure.
  '(roas|spesa pubblicitaria|spend) .*(incremental\\w*|margin\\w*|profit\\w*)',
  '(incremental|profit|margin) (roas|return)',
)

/** Beginnings of what a company lives on: whoever counts them among clicks does not count clicks. */
const outcomes = new RegExp(
  `^(${[
    'ordin|order|acquist|purchas|compra|buy|vend|sales?$|sold|ricav|fattur|incass|revenue|margin|profit|spes[ae]',
    'leads?$|client|customer|carrell|carts?$|contratt|contract|deals?$|preventiv|quotes?$|quotation|richiest|request',
    'prenot|book(ed|ing)|appuntament|appointment|meeting|demos?$|prov[ae]$|trial|abbonament|subscri|iscri|sign',
    'registra|rinnov|renew|retention|tornan|return|churn|resi$|rimbors|refund|conver|paga|payment|enrol|calls?$',
    'chiamat|consulenz|negozi|stores?$|shops?$|showroom|fier[ae]$|stand$|costi$',
  ].join('|')})`,
)

function phrase(...alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(${alternatives.join('|')})\\b`)
}
