import type { Backend } from '../define-backend';
import { access } from './access/feature';
import { appraisal } from './appraisal/feature';
import { approvals } from './approvals/feature';
import { backup } from './backup/feature';
import { calendar } from './calendar/feature';
import { courses } from './courses/feature';
import { desk } from './desk/feature';
import { discipline } from './discipline/feature';
import { documents } from './documents/feature';
import { entryTests } from './entry-tests/feature';
import { exchange } from './exchange/feature';
import { external } from './external/feature';
import { functions } from './functions/feature';
import { grades } from './grades/feature';
import { lists } from './lists/feature';
import { notices } from './notices/feature';
import { office } from './office/feature';
import { onboarding } from './onboarding/feature';
import { organization } from './organization/feature';
import { panels } from './panels/feature';
import { plans } from './plans/feature';
import { points } from './points/feature';
import { sessions } from './sessions/feature';
import { skillExams } from './skill-exams/feature';
import { standards } from './standards/feature';
import { workbooks } from './workbooks/feature';

/** What electron gives every feature, in the order of the features themselves. */
export const backends: readonly Backend[] = [
  standards,
  calendar,
  organization,
  functions,
  approvals,
  panels,
  notices,
  discipline,
  grades,
  points,
  courses,
  sessions,
  entryTests,
  plans,
  onboarding,
  external,
  skillExams,
  appraisal,
  office,
  documents,
  workbooks,
  exchange,
  backup,
  access,
  lists,
  desk,
];
