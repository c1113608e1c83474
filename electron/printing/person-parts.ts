import type { SubjectPart } from './document';

/** A person as the subject of a document: name and employee number. */
export const personParts = ({
  name,
  staffNo,
}: {
  readonly name: string;
  readonly staffNo: string;
}): readonly SubjectPart[] => [
  ['paper.field.name', name],
  ['paper.field.staffNo', staffNo],
];
