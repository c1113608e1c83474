import {
  departmentRecord,
  postRecord,
  siteRecord,
  staffCertificateRecord,
  staffRecord,
  staffSeriesRecord,
  timelineEntryRecord,
} from '../../../shared/features/organization/travel';
import { recordStore } from '../../database/record-store';

export const sites = recordStore(siteRecord);
export const departments = recordStore(departmentRecord);
export const posts = recordStore(postRecord);
export const staff = recordStore(staffRecord);
export const staffSeries = recordStore(staffSeriesRecord);
export const staffCertificates = recordStore(staffCertificateRecord);
export const timeline = recordStore(timelineEntryRecord);
