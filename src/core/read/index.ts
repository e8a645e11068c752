// Chinese values → typed readings: operators, numbers, units, money, dates, grades, compounds.
export { printValue } from './print-value.ts';
export { readIndicator } from './read-indicator.ts';
export { readValue } from './read-value.ts';
export { upperBase } from './value-part.ts';
