import type { AppContext } from '../../../../electron/app-context';
import { externalTrainings } from '../../../../electron/features/external/repository';
import { onboardings } from '../../../../electron/features/onboarding/repository';
import {
  posts,
  sites,
  staff,
  staffCertificates,
  staffSeries,
} from '../../../../electron/features/organization/repository';
import { ownUnits } from '../../../../electron/features/organization/views/units';
import { zStaffFields } from '../../../../shared/features/organization/schema';
import { decision } from '../../../builders/approvals';
import { application, scoreOnboarding } from '../../../builders/onboarding';
import { addStaff, staffFields } from '../../../builders/staff';
import type { Step } from '../play';

const seen = (record: { readonly id: string; readonly version: number } | undefined) => ({
  id: record?.id ?? '',
  version: record?.version ?? 0,
});

export const organization = (office: AppContext): readonly Step[] => {
  const person = () => staff.list(office.db, "r.staff_no = '1'")[0];
  const fields = (given: object) => ({ ...zStaffFields.parse(person()), ...given });
  const site = () => sites.list(office.db)[0];
  return [
    { call: 'organization.createUnit', outcome: 'undone', input: () => ({ unit: 'site', name: '朝阳网点' }) },
    {
      call: 'organization.updateUnit',
      outcome: 'undone',
      input: () => ({ unit: 'site', ...seen(site()), name: '海淀网点', address: '中关村' }),
    },
    {
      call: 'organization.orderUnits',
      outcome: 'undone',
      input: () => ({
        unit: 'department',
        ids: ownUnits(office.db, 'department', office.officeCode())
          .map(({ id }) => id)
          .reverse(),
      }),
    },
    {
      call: 'organization.removeUnit',
      outcome: 'undone',
      input: () => ({ unit: 'post', ...seen(posts.list(office.db)[0]) }),
    },
    {
      call: 'organization.createStaff',
      outcome: 'E_UNDO_LEDGER',
      input: () => ({ fields: staffFields({ staffNo: '1' }), reason: '' }),
    },
    {
      call: 'organization.updateStaff',
      outcome: 'undone',
      input: () => ({ ...seen(person()), fields: fields({ name: '王玮', phone: '139' }), change: null }),
    },
    {
      call: 'organization.updateStaff',
      outcome: 'E_UNDO_LEDGER',
      input: () => ({
        ...seen(person()),
        fields: fields({ grade: '储备' }),
        change: { effectiveOn: '2026-07-01', reason: '定级' },
      }),
    },
    {
      call: 'organization.saveSeries',
      outcome: 'undone',
      input: () => ({ staffId: person()?.id, seen: null, series: 'A系列', certifiedOn: null }),
    },
    {
      call: 'organization.removeSeries',
      outcome: 'undone',
      input: () => seen(staffSeries.list(office.db)[0]),
    },
    {
      call: 'organization.saveCertificate',
      outcome: 'undone',
      input: () => ({
        ...{ staffId: person()?.id, seen: null, name: '电工证', number: '1' },
        ...{ issuedOn: null, expiresOn: null },
      }),
    },
    {
      call: 'organization.removeCertificate',
      outcome: 'undone',
      input: () => seen(staffCertificates.list(office.db)[0]),
    },
    { call: 'organization.removeStaff', outcome: 'undone', input: () => seen(person()) },
  ];
};

export const onboarding = (office: AppContext): readonly Step[] => {
  const trainee = addStaff(office, {
    staffNo: '7',
    name: '新人',
    status: 'training',
    hireDate: '2026-01-05',
  });
  scoreOnboarding(office, trainee.id, 70, '2026-05-18');
  const version = () => onboardings.list(office.db)[0]?.version ?? null;
  return [
    {
      call: 'onboarding.startOnboarding',
      outcome: 'undone',
      input: () => ({ staffId: trainee.id, startsOn: '2026-03-01' }),
    },
    {
      call: 'onboarding.extendOnboarding',
      outcome: 'undone',
      input: () => ({
        ...{ staffId: trainee.id, version: version(), months: 1 },
        ...{ requestedOn: '2026-05-20', reason: '请假' },
      }),
    },
    {
      call: 'onboarding.applyOnboarding',
      outcome: 'undone',
      input: () => application(office, trainee.id, '2026-06-01'),
    },
    {
      call: 'onboarding.approveOnboarding',
      outcome: 'E_UNDO_LEDGER',
      input: () => ({ staffId: trainee.id, ...decision('department', { decidedOn: '2026-06-02' }) }),
    },
    {
      call: 'onboarding.decideOnboarding',
      outcome: 'E_UNDO_LEDGER',
      input: () => ({
        ...{ staffId: trainee.id, version: version(), outcome: 'terminated', on: '2026-07-09' },
        ...{ reason: '不合格', postId: null },
      }),
    },
  ];
};

export const external = (office: AppContext): readonly Step[] => {
  const staffId = addStaff(office, { staffNo: '8', name: '赴外' }).id;
  const training = () => externalTrainings.list(office.db)[0];
  const fields = {
    ...{ staffId, title: '厂家培训', provider: '厂家', kind: 'agreement' as const, agreementNo: 'XY-1' },
    ...{ agreementSignedOn: '2026-06-01', startsOn: '2026-06-08', endsOn: '2026-06-12', note: '' },
  };
  return [
    { call: 'external.saveExternal', outcome: 'undone', input: () => ({ seen: null, fields }) },
    {
      call: 'external.saveExternal',
      outcome: 'undone',
      input: () => ({ seen: seen(training()), fields: { ...fields, endsOn: '2026-06-13' } }),
    },
    { call: 'external.removeExternal', outcome: 'undone', input: () => seen(training()) },
  ];
};
