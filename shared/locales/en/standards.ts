export const standards = {
  tier: { basic: 'Basic', intermediate: 'Intermediate', advanced: 'Advanced' },
  method: {
    lecture: 'Lecture',
    practice: 'Practice',
    roleplay: 'Role play',
    field: 'Field practice',
    online: 'Online',
    external: 'External',
  },
  area: {
    product: 'Product knowledge',
    service: 'Service skill',
    teamwork: 'Teamwork',
    safety: 'Safety',
    rules: 'Rules',
    management: 'Management',
  },
} as const;

export const standardsErrors = {};
