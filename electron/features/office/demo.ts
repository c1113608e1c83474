import office from '../../../resources/demo/office.json';
import type { SetUp } from '../../../shared/features/office/types';
import { type Act, must, type Stage } from '../../unattended/demo/stage';
import { setUpOffice } from './service';

const { company, head, branch } = office;

const setUpOffices = (stage: Stage): void => {
  const headOffice: SetUp = { kind: 'head', branchKind: null, company, ...head };
  const branchOffice: SetUp = { kind: 'branch', branchKind: 'own', company, ...branch };
  stage.tell('setUp', {
    head: must(setUpOffice(stage.head, headOffice)).code,
    branch: must(setUpOffice(stage.branch, branchOffice)).code,
  });
};

export const acts: readonly Act[] = [{ at: 10, play: setUpOffices }];
