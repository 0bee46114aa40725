// For “Do I qualify?” and “What can I get?”: asks the questions of the page one after the other and works out the result on
// the device; nothing leaves it. Without this module the server does the same from what is sent.
import { startInterview } from './eligibility/interview.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-eligibility]')) startInterview(form);
