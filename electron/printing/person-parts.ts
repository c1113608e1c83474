import type { SubjectPart } from './document';

type Person = { readonly name: string; readonly staffNo: string };

/** A person as the subject of a document: name and employee number. */
export const personParts = ({ name, staffNo }: Person): readonly SubjectPart[] => [
  ['paper.field.name', name],
  ['paper.field.staffNo', staffNo],
];

/** What a document of one person is about, alike for all of them. */
export const aboutPerson = {
  subject: ({ person }: { readonly person: Person }): string => `${person.name} ${person.staffNo}`,
  subjectParts: ({ person }: { readonly person: Person }): readonly SubjectPart[] => personParts(person),
};
