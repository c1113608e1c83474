import {
  type Icon,
  IconBuilding,
  IconCertificate,
  IconCoin,
  IconFileCheck,
  IconLayoutDashboard,
  IconSchool,
  IconStairsUp,
  IconStars,
  IconUsers,
} from '@tabler/icons-react';
import type { NavJob } from '../lib/define-pages';

/** The sign of each job, which is all that is left of it when the navigation is folded. */
export const jobIcons: Readonly<Record<NavJob, Icon>> = {
  desk: IconLayoutDashboard,
  people: IconUsers,
  training: IconSchool,
  assessment: IconCertificate,
  pay: IconCoin,
  performance: IconStars,
  ladder: IconStairsUp,
  files: IconFileCheck,
  office: IconBuilding,
};
