import type { Interview } from './question.ts';
import { interview } from './question.ts';

const options = [
  { value: 'county', label: 'A county department', text: 'a department of the county' },
  { value: 'court', label: 'A court' },
];
const fields = [
  { id: 'legalName', type: 'text', label: 'Legal name', maxLength: 40 },
  {
    id: 'kind',
    type: 'choice',
    label: 'What kind of agency is it?',
    blank: 'kind of agency',
    options,
    default: { value: 'county', basis: 'our suggestion' },
  },
  { id: 'address', type: 'longText', label: 'Address', optional: true },
  { id: 'judge', type: 'text', label: 'Presiding judge', askWhen: { question: 'kind', is: 'court' } },
  { id: 'region', type: 'text', label: 'Region', askWhen: { question: 'regional', is: 'yes' } },
];

/** An interview with every question type and every kind of condition, for tests. */
export const sampleInterview: Interview = interview.parse({
  pages: [
    {
      id: 'start',
      title: 'What you are drafting',
      questions: [
        { id: 'county', type: 'county', label: 'Which county?', blank: 'county' },
        {
          id: 'regional',
          type: 'yesNo',
          label: 'Does it cover several counties?',
          default: { value: false, basis: 'our suggestion' },
        },
        { id: 'regionName', type: 'text', label: 'Name of the region', askWhen: { question: 'regional', is: true } },
        {
          id: 'regionMotto',
          type: 'text',
          label: 'Motto',
          optional: true,
          askWhen: { question: 'regionName', is: 'Delta' },
        },
        { id: 'startDate', type: 'date', label: 'Effective date' },
        {
          id: 'noticeDays',
          type: 'number',
          label: 'Days of notice',
          min: 1,
          max: 90,
          unit: 'days',
          default: { value: 30, basis: 'county practice' },
        },
        { id: 'history', type: 'longText', label: 'What local history should the recitals tell?', optional: true },
      ],
    },
    {
      id: 'parties',
      title: 'The parties',
      questions: [
        { id: 'lead', type: 'party', label: 'Lead agency', missing: "Enter the lead agency's name", fields },
        {
          id: 'parties',
          type: 'list',
          label: 'Who are the parties?',
          itemName: 'agency',
          titleField: 'legalName',
          of: 'party',
          min: 2,
          max: 5,
          fields,
        },
        {
          id: 'duties',
          type: 'list',
          label: 'Duties',
          itemName: 'duty',
          fields: [
            { id: 'duty', type: 'text', label: 'Duty' },
            { id: 'by', type: 'text', label: 'By when?', optional: true },
          ],
          suggestions: [
            { key: 'report', basis: 'law', cite: { source: 'pc-11166' }, row: { duty: 'Report abuse', by: 'at once' } },
            { key: 'meet', basis: 'our suggestion', chosen: false, row: { duty: 'Meet monthly' } },
          ],
        },
      ],
    },
    {
      id: 'contacts',
      title: 'Contacts',
      askWhen: {
        any: [
          { question: 'regional', is: true },
          {
            all: [
              { question: 'county', is: ['Yolo', 'Kern'] },
              { question: 'noticeDays', is: 30 },
            ],
          },
        ],
      },
      questions: [
        {
          id: 'topics',
          type: 'choices',
          label: 'Topics',
          options: [...options, { value: 'other', label: 'Other' }],
          min: 2,
        },
        { id: 'topicNote', type: 'text', label: 'Note on courts', askWhen: { question: 'topics', is: 'court' } },
        { id: 'mailbox', type: 'email', label: 'Mailbox' },
        { id: 'telephone', type: 'phone', label: 'Telephone' },
        { id: 'venue', type: 'choice', label: 'Venue', options },
      ],
    },
  ],
});
