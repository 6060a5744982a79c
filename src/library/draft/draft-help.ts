/** How the draft command is used. */
export const draftHelp = `Writes drafts from answer files, on this machine.

  npm run draft -- mou --answers answers.yaml --out drafts

  --answers FILE      answers as YAML or JSON; "-" for standard input; a folder drafts every file in it
  --out DIR           where the drafts go (drafts)
  --format LIST       docx, html, md, or several with commas between (docx)
  --date YYYY-MM-DD   the day of the draft (today)
  --notes on|off      drafting notes in the draft (on)
  --copy draft|clean  a clean copy has no notes and no blanks (draft)
  --coverage          what law asks of the document and where the draft meets it: printed, and as a checklist
                      to file with the draft, in place of the draft

  --list              the document types
  --questions         the questions of a document type:  npm run draft -- mou --questions
  --schema            the JSON Schema of its answer files
  --help              this text

Exit status: 0 drafted; 1 something is wrong with the answers, each problem on a line; 2 wrong usage.
`;
