/** Departments of governments, as news names their heads: "the finance minister", "the defense secretary". */

/** Departments with a minister, in lower case. */
export const OF_MINISTERS: readonly string[] = [
  ...'foreign finance defence defense interior home justice health education transport agriculture'.split(' '),
  ...'energy trade environment economy labour labor culture'.split(' '),
  'external affairs',
  'foreign affairs',
];

/** Departments with an American secretary before the word "secretary". */
export const OF_SECRETARIES: readonly string[] = [
  ...'treasury defense defence interior agriculture commerce labor transportation energy education'.split(' '),
  ...'health housing army navy'.split(' '),
  'veterans affairs',
  'homeland security',
];

/** Departments with an American secretary after "secretary of". */
export const OF_SECRETARY_OF: readonly string[] = [
  ...'state defense labor commerce agriculture energy education transportation'.split(' '),
  'the treasury',
  'the interior',
  'homeland security',
  'veterans affairs',
];

/** British departments with a secretary: "the home secretary". */
export const OF_BRITISH_SECRETARIES: readonly string[] =
  'home foreign justice health education transport environment'.split(' ');
