import type { courses as feature } from '../../../shared/features/courses/feature';
import { codeFault } from '../../../shared/features/courses/rules';
import { type JudgesOf, problemsOf } from '../../judge';

export const judges: JudgesOf<typeof feature> = {
  course: ({ code }) => problemsOf(codeFault(code, 'code')),
};
