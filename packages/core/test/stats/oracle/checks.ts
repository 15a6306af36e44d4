export { figureOf, memberOf, numberAt } from '@cimento/testkit/oracle'
