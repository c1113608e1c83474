import office from '../../../resources/demo/office.json';
import { bring } from '../../unattended/demo/bring';
import type { Act, Stage } from '../../unattended/demo/stage';

const playCourses = (stage: Stage): Promise<void> =>
  bring(
    stage,
    'courses',
    office.courses.map((course) => [
      course.code,
      course.name,
      course.area,
      course.tier,
      course.method,
      course.hours,
      course.series === '' ? null : course.series,
    ]),
  );

export const acts: readonly Act[] = [{ at: 90, play: playCourses }];
