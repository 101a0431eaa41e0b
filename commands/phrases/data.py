"""What people say when files are to go in or out."""

from __future__ import annotations

_KIND = (
    "({kind}|(sales|order) data {kind=orders}|(product|article|item) data {kind=products}"
    "|(articles|items|catalogue|catalog|product catalogue|product catalog) {kind=products}"
    "|(clients|client data|customer data) {kind=customers}|(address book|leads) "
    "{kind=contacts}|(opportunities|pipeline|deal data|deal list) {kind=deals}"
    "|(todos|to-dos|task list|to-do list) {kind=tasks}|(order list|sales orders) {kind=orders}"
    "|(product list|price list|product range|stock list) {kind=products}"
    "|(buyers|customer base) {kind=customers}"
    "|(contact list|contact data|business cards|addresses|people) {kind=contacts})"
)
_FILE = (
    "(file|files|csv|csv file|csv files|spreadsheet|sheet|table|excel|excel file|xlsx|attachment"
    "|upload|export|document|data|list|xls|google sheet|text file|csv export|excel sheet|workbook"
    "|tsv|xls file|xlsx file|csv sheet|dump)"
)
_IMPORT = "(import|upload|load|ingest|migrate|slurp in|transfer in)"
# These mean a file only where one is named.
_PUT_IN = (
    "(pull in|get in|key in|process|put in|absorb|take over|suck in|read|add|enter|read in|load in"
    "|load up|bring in|take in|feed in|bring over)"
)
# What is done with a file that was just named.
_IT = "(it|them|this|these|that|those|the file|the lot|all of it|all of them|the whole lot)"
_TAKE_IT_IN = (
    f"(import {_IT}|upload {_IT}|load {_IT} [in|up]|read {_IT} in|take {_IT} in|bring {_IT} in"
    f"|pull {_IT} in|get {_IT} in|feed {_IT} in|load in {_IT}|read in {_IT}|ingest {_IT}"
    f"|put {_IT} in|enter {_IT}|process {_IT}|add {_IT}|to import|for import|for you to import)"
)
_HERE = (
    "(here is|here are|here's|attached is|attached are|this is|these are|here come|here comes"
    "|attached you find|attached you will find|enclosed is|enclosed are|please find attached|find"
    " attached|i attached|i have attached|i am attaching|i'm attaching|you have|i uploaded|i have"
    " uploaded|just uploaded|i am sending you|i'm sending you|see attached)"
)
_NEW_ONES = "[our|my|the|a|all|some] [new|latest|old|remaining|full|whole|complete]"


IMPORT = [
    f"{_IMPORT} (this|it|that|these|those|them|attached|my|our)",
    f"{_IMPORT} [this|that|these|those|attached|enclosed|following|uploaded|my|our|new|some] "
    f"[attached|enclosed|uploaded|new] [{_KIND}] {_FILE}",
    f"{_IMPORT} [this|that|these|those|attached|enclosed|following|uploaded|all|my|our|new"
    f"|some|more] [attached|enclosed|uploaded|new] {_KIND}",
    f"{_IMPORT} (this|it|that|these|them) as {_KIND}",
    f"{_IMPORT} {_KIND} (from|in|out of|with|using) [this|that|the|attached|a|an|my] [attached"
    f"|uploaded|enclosed] {_FILE}",
    f"{_PUT_IN} {_NEW_ONES} {_KIND} (from|out of) (this|the attached|my attached|attached"
    f"|the uploaded|my) {_FILE}",
    f"{_IMPORT} (from|of) [this|that|attached|my] [attached|uploaded|enclosed] {_FILE}",
    "(import|upload)",
    f"(add|put|take|get|pull|read) [all] [the] {_KIND} (from|in|out of) (this|the attached"
    f"|attached|that|my|the uploaded|uploaded) {_FILE}",
    f"(here is|here are|here's|attached is|attached are|these are|this is) [our|my|the|a] "
    f"{_KIND} [{_FILE}] [to import|for import|please import|import it|import them|, import it"
    "|, import them]",
    f"{_KIND} (import|upload)",
    f"{_HERE} {_NEW_ONES} {_KIND} [{_FILE}] {_TAKE_IT_IN}",
    f"{_HERE} {_NEW_ONES} {_FILE} (with|of|for|containing|that has|which has|holding|full of) "
    f"{_NEW_ONES} {_KIND} [in it] {_TAKE_IT_IN}",
    f"{_HERE} {_NEW_ONES} {_FILE} {_TAKE_IT_IN}",
    f"{_NEW_ONES} {_KIND} (is|are|come) [all] (attached|enclosed|in the (attachment|attached "
    f"file|file|csv|sheet|spreadsheet)|in this (file|csv|sheet|spreadsheet|list)|below|here"
    f"|uploaded) {_TAKE_IT_IN}",
    f"{_NEW_ONES} {_FILE} (is|are) [all] (attached|enclosed|here|uploaded) {_TAKE_IT_IN}",
    f"(take|read|load|bring|pull|get|feed|suck) {_NEW_ONES} (attached|enclosed|uploaded) "
    f"[{_KIND}] [{_FILE}] in",
    f"(take|read|load|bring|pull|get|feed|put) {_NEW_ONES} {_KIND} (in|into the (system|shop"
    f"|crm|bot)) from (this|the|the attached|attached|my) {_FILE}",
    f"{_IMPORT} {_NEW_ONES} (attached|enclosed|uploaded|following) {_FILE} (with|of|containing)"
    f" {_NEW_ONES} {_KIND}",
    f"{_IMPORT} [this|the|that|my|our] {_FILE} (with|of|containing|full of) {_NEW_ONES} {_KIND}",
    f"{_PUT_IN} {_NEW_ONES} (attached|enclosed|uploaded) {_FILE} [(with|of|containing) "
    f"{_NEW_ONES} {_KIND}]",
    f"{_KIND} {_FILE} (to|for) import",
    f"{_FILE} (attached|enclosed) [,] {_TAKE_IT_IN}",
    f"(start|run|do|make) [a|an] [{_KIND}] import",
    f"{_HERE} {_NEW_ONES} {_KIND} (as|in|on) [a|an|one|this|the] {_FILE} {_TAKE_IT_IN}",
    f"{_HERE} {_NEW_ONES} {_KIND} [{_FILE}] [,|;|-|.|:] [so|please|and] {_TAKE_IT_IN}",
    "(read|load|feed|take|bring) in (this|the attached|my) (file|csv|spreadsheet|sheet|list)",
    f"(take over|read in|load in|carry over) [the|all|our] (data|{_KIND}) (from|in|of) "
    f"(this|the attached|attached|my) {_FILE}",
    f"import of {_KIND}",
    f"(i|we) (put|have put|placed|dropped|left|laid|have placed|have dropped) {_NEW_ONES} "
    f"{_FILE} [(with|of|for|containing) {_NEW_ONES} {_KIND}] (here|in here|in|below|above|in "
    f"this (chat|channel)) [,|;|-|.|and|so] [so|please] [{_TAKE_IT_IN}|import|upload]",
    f"{_FILE} (with|of|for|containing) {_NEW_ONES} {_KIND} [please] (import|upload|load|read in"
    "|take in|load in)",
    f"{_KIND} {_FILE} [please] (import|upload|load|read in|take in)",
    f"(take|read|load|bring|pull|get|feed) in {_NEW_ONES} {_KIND} (from|in|out of) (this|the"
    f"|that|attached|my) [attached|uploaded] {_FILE}",
    "(read|load|take|bring|pull|feed|suck) in [the|these|those|this|our|my|all] (attached|"
    f"enclosed|uploaded) [{_KIND}] [{_FILE}]",
    f"[please] {_IMPORT} [the|these|those|all the|all] {_KIND} [that] i (attached|uploaded|"
    "sent|sent you|put here|posted|added|enclosed|have attached|have uploaded)",
    f"(bring|read|load|take|pull|feed) in (these|those|this|the following) {_KIND} [please]",
    f"(put|get|load|bring|enter|take|feed) (these|those) {_KIND} (in|into) [the|our] (system"
    "|shop|crm|bot|books|database)",
    f"(put|get|load|bring|enter|take|feed) (these|those|the attached) {_KIND} (in|into) [the"
    f"|our] (system|shop|crm|bot|books|database) from (the|this|my|the attached) {_FILE}",
    f"(the|this|my|our) {_FILE} (has|holds|contains|is full of|lists) [all] [our|my|the] "
    f"{_KIND} [in it] [,|;|-|.|and|so] [so|please] {_TAKE_IT_IN}",
    f"{_HERE} {_NEW_ONES} {_KIND} [,|;|-|.|:|and|so] [so|please] (swallow|digest|eat|gobble "
    f"up|slurp up|chew|absorb|devour|take in|read in|load in|process) {_IT} [up] [please]",
    f"{_HERE} {_NEW_ONES} {_FILE} [(with|of|for|containing) {_NEW_ONES} {_KIND}] [,|;|-|.|:|"
    "and|so] [so|please] (swallow|digest|eat|gobble up|slurp up|chew|absorb|devour|take in|"
    f"read in|load in|process) {_IT} [up] [please]",
    "(swallow|digest|eat|gobble up|slurp up|absorb|devour) (this|these|those|the attached|"
    f"the uploaded|the enclosed) [{_KIND}] [{_FILE}]",
    f"process (this|these|the attached|the uploaded|the enclosed) [{_KIND}] {_FILE}",
    "(add|put in|enter|load|take) (everything|all|the lot|whatever is) (in|from|of|that is "
    f"in) (this|the attached|my|the uploaded) {_FILE}",
    f"{_HERE} {_NEW_ONES} {_KIND} [,|;|-|.|:] (please) (import|upload|load|read in)",
]

IMPORT_ALSO = [
    "as attached",
    "(into|to) (the bot|opsbot|the system|the shop|the crm|our system|our shop|our crm|you)",
    "from [the|our|my|last] (fair|trade fair|trade show|expo|event|market|old (shop|system|crm"
    "|tool|site|bot)|supplier|conference|exhibition|show|accountant|spreadsheet|export)",
    "in bulk",
]

_EXPORT = "(export|download|extract|dump|save|back up|backup|pull out|spit out|write out|pull down)"
_SOMEBODY = (
    "([the|our|my] (accountant|accountants|tax adviser|tax advisor|tax consultant|bookkeeper"
    "|bookkeeping|auditor|auditors|boss|tax office|taxman|lawyer|bank|office|supplier|agency"
    "|manager"
    "|steuerberater|ca|chartered accountant|finance team|finance|accounting|accounts department"
    "|warehouse|marketing|investor|investors|partner))"
)
_WANTS = (
    "(needs|need|wants|want|asks for|ask for|is asking for|are asking for|would like|requires"
    "|require|asked for|wanted|needed|has asked for|requested|is waiting for|wants to have|needs to"
    " have|is after|demands|wants to see|has requested)"
)
_MAKE = "(make|create|prepare|generate|build|pull|send|want|need|get|give|print|produce|put|load)"
_CSV = (
    "(csv|csv export|xls|excel|a file|file|csv file|a csv|a csv file|spreadsheet|a spreadsheet"
    "|xlsx|excel file"
    "|an excel|an excel file|excel sheet|table|a table|download|a download|an export|export)"
)


EXPORT = [
    f"{_EXPORT} [list of] [all|every|of|our|my|complete|whole|entire|list of] [open] {_KIND} "
    "[list|table|database]",
    f"[{_MAKE}] [me|us] [list of|all] [all|of|our] {_KIND} [list] (as|in|into|to) {_CSV} "
    "[format|form]",
    f"[{_MAKE}] [me|us] [a|an] {_KIND} (export|csv|download|dump|csv file|excel file"
    "|spreadsheet|csv export|file)",
    f"[{_MAKE}] [me|us] [a|an] (export|csv|download|dump|csv file|excel file|spreadsheet|file"
    f"|csv export|excel|excel sheet) (of|with|for|from|containing) [all] [our] {_KIND}",
    f"[{_MAKE}] [me|us] {_KIND} list (as|in) {_CSV}",
    f"order list (as|in) {_CSV} {{kind=orders}}",
    f"product list (as|in) {_CSV} {{kind=products}}",
    f"contact list (as|in) {_CSV} {{kind=contacts}}",
    f"deal list (as|in) {_CSV} {{kind=deals}}",
    f"task list (as|in) {_CSV} {{kind=tasks}}",
    f"{_EXPORT} [data|records|everything|a file|csv]",
    f"{_SOMEBODY} {_WANTS} [a|an|the|all|all the] [list of] [our|my] {_KIND} [list|data] "
    f"(as|in|into|on) [a|an] {_CSV} [format|form]",
    f"{_SOMEBODY} {_WANTS} (a|an|the) (export|csv|download|dump|csv file|excel file"
    f"|spreadsheet|file|csv export|excel|excel sheet|list) (of|with|for|containing) [all] [our"
    f"|the] {_KIND}",
    f"{_SOMEBODY} {_WANTS} (a|an|the) {_KIND} (export|csv|file|spreadsheet|csv file|download)",
    f"[{_MAKE}] [me|us] [all|the|our|every] [of] [the|our] {_KIND} (as|in|into|to|on) [a|one"
    f"|an|single] {_CSV}",
    f"(get|put|write|turn|pack|pour|convert|save|dump|throw|pull|stick|bring) [all|the|our] "
    f"{_KIND} [list] (into|in|to|out to|out as|out into|as|onto) [a|an|one] {_CSV}",
    f"(can|could|may) (i|we) [have|get|download|export|pull] [all|the|our|a list of] {_KIND} "
    f"[list] (as|in|into|to) [a|an] {_CSV}",
    f"{_EXPORT} [a|the] (list|table|csv|file|spreadsheet) (of|with|for) [all] [our|the] {_KIND}",
    f"[all] [our] {_KIND} (for|in|into|to) (excel|google sheets|sheets|download|export)",
    f"{_KIND} (spreadsheet|download|dump|excel|excel file|xlsx|csv file|export file|export)",
    f"(backup|back-up|extract|dump) of [all] [our|the] {_KIND}",
    f"csv (of|with|for) [all] {_KIND}",
    f"{_KIND} csv",
    f"{_EXPORT} [the|our|all] {_KIND} (for|of|from|covering|over) [the] (period|time|"
    "timespan|time span|months|stretch|span) {period}",
    f"{_SOMEBODY} {_WANTS} [all|the|all the] [our|my] {_KIND} (as|in|into|on) [a|an] {_CSV} "
    "[format|form] [,|;|-|.|and|so] [so|please] [can|could] [you] (hand|give|send|get|make|"
    "prepare|pull|export) (me|us|them) (that|it|this|one|them)",
    f"(hand|pass) (me|us) [the|our|all] {_KIND} (as|in|on) [a|an] {_CSV}",
    f"(run off|knock up|whip up|churn out|produce|compile|draw up) [a|an] {_CSV} (of|with) "
    f"[all] [the|our] {_KIND}",
]

EXPORT_ALSO = [
    f"(as|to|in|into) [a|an] {_CSV} [format|form]",
    "(of|from|in|for|during|since|placed in|made in) {period}",
    f"for {_SOMEBODY}",
    "[and] export (them|it) [all]",
    "to (download|open in excel|send on|forward)",
]
