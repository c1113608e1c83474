import type { StaffView } from '../../../../shared/features/organization/types';
import { CertificateList } from './CertificateList';
import { SeriesList } from './SeriesList';

/** What a person can do and has proved: product series and certificates. */
export const PersonSkills = ({ view }: { readonly view: StaffView }) => (
  <>
    <SeriesList view={view} />
    <CertificateList view={view} />
  </>
);
