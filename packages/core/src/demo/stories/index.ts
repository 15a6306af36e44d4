import type { Story } from '../story.ts'
import { broadMatch } from './broad-match.ts'
import { cartDoubts } from './cart-doubts.ts'
import { cartReminder } from './cart-reminder.ts'
import { coffeeQuiz } from './coffee-quiz.ts'
import { confirmationAnswers } from './confirmation-answers.ts'
import { countdown } from './countdown.ts'
import { deliveryThreshold } from './delivery-threshold.ts'
import { friendCode } from './friend-code.ts'
import { grinderBundle } from './grinder-bundle.ts'
import { ideas } from './ideas.ts'
import { linkedinAgain } from './linkedin-again.ts'
import { metaLinkedin } from './meta-linkedin.ts'
import { podcast } from './podcast.ts'
import { reviewsByPrice } from './reviews-by-price.ts'
import { sampleKit } from './sample-kit.ts'
import { shoppingAds } from './shopping-ads.ts'
import { shortForm } from './short-form.ts'
import { subjectLine } from './subject-line.ts'
import { subscriptionFirst } from './subscription-first.ts'
import { trialChecklist } from './trial-checklist.ts'
import { videoOpening } from './video-opening.ts'
import { visibleDelivery } from './visible-delivery.ts'
import { welcomeSeries } from './welcome-series.ts'
import { whatsappReorder } from './whatsapp-reorder.ts'

/** A year of tests at a small coffee roaster that sells online, to offices and to hotels. */
export const stories: readonly Story[] = [
  // Closed, with their lessons.
  welcomeSeries,
  broadMatch,
  confirmationAnswers,
  countdown,
  grinderBundle,
  cartReminder,
  trialChecklist,
  metaLinkedin,
  sampleKit,
  subjectLine,
  shoppingAds,
  deliveryThreshold,
  // Waiting for somebody: a lesson, two decisions, a reading.
  friendCode,
  shortForm,
  reviewsByPrice,
  visibleDelivery,
  podcast,
  // Running.
  subscriptionFirst,
  whatsappReorder,
  linkedinAgain,
  coffeeQuiz,
  // Still to come.
  cartDoubts,
  videoOpening,
  ...ideas,
]
