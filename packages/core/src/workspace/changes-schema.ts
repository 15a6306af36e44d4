import * as v from 'valibot'
import { schema } from './schema.ts'

/** A change writes some of an entity's fields: any of them may be absent, none may be undefined. */
const someOf = <E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(
    Object.fromEntries(Object.entries(entries).map(([name, field]) => [name, v.exactOptional(field)])) as {
      [K in keyof E]: v.ExactOptionalSchema<E[K], undefined>
    },
  )
const entity = { id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)) }
const changeOf = <T extends keyof typeof schema, S extends v.GenericSchema>(type: T, set: S) =>
  v.strictObject({ type: v.literal(type), ...entity, set })

/** What an operation may change, each field checked by the table of all entities. */
export const changesSchema = v.array(
  v.variant('type', [
    changeOf('workspace', someOf(schema.workspace.entries)),
    changeOf('experiment', someOf(schema.experiment.entries)),
    changeOf('series', schema.series),
    changeOf('ratings', schema.ratings),
    changeOf('plan', someOf(schema.plan.entries)),
    changeOf('look', someOf(schema.look.entries)),
    changeOf('decision', someOf(schema.decision.entries)),
    changeOf('followUp', someOf(schema.followUp.entries)),
    changeOf('lesson', someOf(schema.lesson.entries)),
    changeOf('kpi', someOf(schema.kpi.entries)),
    changeOf('kpiValues', schema.kpiValues),
  ]),
)
