import { lazily } from './lazily.tsx';

/** The parts of the form that are loaded when a person comes to them. */
export const QuestionPage = lazily(async () => (await import('./pages/question-page.tsx')).QuestionPage);
export const ReviewPage = lazily(async () => (await import('./pages/review-page.tsx')).ReviewPage);
export const SavingNotices = lazily(async () => (await import('./saving/saving-notices.tsx')).SavingNotices);
export const SendPages = lazily(async () => (await import('./partner/send-pages.tsx')).SendPages);
export const PartnerBar = lazily(async () => (await import('./partner/partner-bar.tsx')).PartnerBar);
export const MergePage = lazily(async () => (await import('./partner/merge-page.tsx')).MergePage);
export const OpenedReport = lazily(async () => (await import('./opening/opened-report.tsx')).OpenedReport);
export const LeftOver = lazily(async () => (await import('./opening/left-over.tsx')).LeftOver);
export const PartnersStarter = lazily(async () => (await import('./questions/partners-starter.tsx')).PartnersStarter);
export const ListRows = lazily(async () => (await import('./questions/list-rows.tsx')).ListRows);
export const PasteRows = lazily(async () => (await import('./questions/paste-rows.tsx')).PasteRows);
