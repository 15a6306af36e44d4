import * as v from 'valibot'
import { lessonTypes } from '../lesson/lesson.ts'
import { day, text } from './field-kinds.ts'

/** What a lesson says, in the log and in a record. */
export const lessonFields = {
  takeaway: text,
  believed: text,
  done: text,
  learned: text,
  soWhat: text,
  type: v.nullable(v.picklist(lessonTypes)),
  scope: text,
  tags: v.pipe(v.array(text), v.readonly()),
  owner: text,
  reviewBy: v.nullable(day),
}
