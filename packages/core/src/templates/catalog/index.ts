import type { Template } from '../template.ts'
import { abandonedCart } from './abandoned-cart.ts'
import { fairPitch } from './fair-pitch.ts'
import { generativeSearch } from './generative-search.ts'
import { internalLinks } from './internal-links.ts'
import { landingPage } from './landing-page.ts'
import { leadForm } from './lead-form.ts'
import { newChannel } from './new-channel.ts'
import { priceDisplay } from './price-display.ts'
import { retentionOffer } from './retention-offer.ts'
import { subjectLine } from './subject-line.ts'
import { welcomeFlow } from './welcome-flow.ts'
import { whatsappNewsletter } from './whatsapp-newsletter.ts'

/** What small companies test most, from the site to the fair; what belongs together stands together. */
export const templates: readonly Template[] = [
  landingPage,
  leadForm,
  priceDisplay,
  abandonedCart,
  welcomeFlow,
  subjectLine,
  whatsappNewsletter,
  retentionOffer,
  newChannel,
  fairPitch,
  internalLinks,
  generativeSearch,
]
