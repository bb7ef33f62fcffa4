# Verbs and nouns of saying, by lemma.
# Origin: written by hand from general knowledge. Licence: MIT, as the project.
# frame: what may follow, separated by commas: that (a clause), quote, np (a thing said), to (addressee with "to"),
# obj (addressee as object), inf (to do), against, on, of, for, with, wh, ing.
# attitude: neutral | claim | deny | accuse | demand | warn | threaten | admit | promise | praise | hedge | reject |
# agree | suggest | ask | think | show | complain. factuality: how far the writer commits (claim, doubt, fact).
# plover, cameo: where the act of saying is itself an event of those schemes.
%lexicon say_verb
%set attitude=neutral
say	frame=that,quote,np,to,wh
tell	frame=obj,that,quote,wh,inf
state	frame=that,quote,np
add	frame=that,quote
continue	frame=that,quote
go on	frame=that,quote
conclude	frame=that,quote
begin	frame=that,quote
sum up	frame=that,quote
finish	frame=that,quote
note	frame=that,quote,np,on
observe	frame=that,quote,np,on
remark	frame=that,quote,np,on
comment	frame=that,quote,np,on
mention	frame=that,quote,np,on
recall	frame=that,quote,np,on
recount	frame=that,quote,np,on
report	frame=that,quote,np,to,wh
announce	frame=that,quote,np
declare	frame=that,quote,np
proclaim	frame=that,quote,np
explain	frame=that,quote,np,to,wh
clarify	frame=that,quote,np,to,wh
elaborate	frame=that,quote,np,to,wh
expound	frame=that,quote,np,to,wh
describe	frame=np,as
characterize | characterise	frame=np,as
portray	frame=np,as
depict	frame=np,as
term	frame=np,as
label	frame=np,as
dub	frame=np,as
brand	frame=np,as
call	frame=np,as
write	frame=that,quote,np,to,on
post	frame=that,quote,np,to,on
tweet	frame=that,quote,np,to,on
retweet	frame=that,quote,np,to,on
blog	frame=that,quote,np,to,on
text	frame=that,quote,np,to,on
email | e-mail	frame=that,quote,np,to,on
message	frame=that,quote,np,to,on
cable	frame=that,quote,np,to,on
wire	frame=that,quote,np,to,on
share	frame=that,quote,np,to,on
reply	frame=that,quote,to
respond	frame=that,quote,to
answer	frame=that,quote,to
retort	frame=that,quote,to
quip	frame=that,quote,to
shoot back	frame=that,quote,to
counter	frame=that,quote,to
fire back	frame=that,quote,to
quote	frame=np,as
cite	frame=np,as
inform	frame=obj,that,of,on
notify	frame=obj,that,of,on
brief	frame=obj,that,of,on
apprise	frame=obj,that,of,on
convey	frame=np,to,that
relay	frame=np,to,that
communicate	frame=np,to,that
pass on	frame=np,to,that
transmit	frame=np,to,that
disclose	frame=that,quote,np,wh
reveal	frame=that,quote,np,wh
divulge	frame=that,quote,np,wh
leak	frame=that,quote,np,wh
publish	frame=that,quote,np,wh
release	frame=that,quote,np,wh
unveil	frame=that,quote,np,wh
confirm	frame=that,quote,np	factuality=fact
verify	frame=that,quote,np	factuality=fact
corroborate	frame=that,quote,np	factuality=fact
attest	frame=that,quote,np	factuality=fact
certify	frame=that,quote,np	factuality=fact
testify	frame=that,quote,to
swear	frame=that,quote,to
depose	frame=that,quote,to
speak	frame=of,about,to,with,quote
talk	frame=of,about,to,with,quote
outline	frame=np,that,wh
detail	frame=np,that,wh
spell out	frame=np,that,wh
set out	frame=np,that,wh
lay out	frame=np,that,wh
list	frame=np,that,wh
specify	frame=np,that,wh
stipulate	frame=np,that,wh
repeat	frame=that,quote,np
reiterate	frame=that,quote,np
restate	frame=that,quote,np
reaffirm	frame=that,quote,np
affirm	frame=that,quote,np
underscore	frame=that,quote,np
underline	frame=that,quote,np
emphasize | emphasise	frame=that,quote,np
stress	frame=that,quote,np
highlight	frame=that,quote,np
point out	frame=that,quote,np
whisper	frame=that,quote,np
shout	frame=that,quote,np
yell	frame=that,quote,np
scream	frame=that,quote,np
chant	frame=that,quote,np
cry	frame=that,quote,np
exclaim	frame=that,quote,np
mutter	frame=that,quote,np
murmur	frame=that,quote,np
joke	frame=that,quote,np
chuckle	frame=that,quote,np
laugh	frame=that,quote,np
sigh	frame=that,quote,np
shrug	frame=that,quote,np
growl	frame=that,quote,np
snap	frame=that,quote,np
bark	frame=that,quote,np
intone	frame=that,quote,np
blurt	frame=that,quote,np
declaim	frame=that,quote,np
mumble	frame=that,quote,np
thunder	frame=that,quote,np
bellow	frame=that,quote,np
utter	frame=that,quote,np
broadcast	frame=that,np
air	frame=that,np
carry	frame=that,np
print	frame=that,np
run	frame=that,np
point to	frame=np
refer to	frame=np
allude to	frame=np
hint at	frame=np
echo	frame=np,quote
sign off	frame=that,np,to,quote
signal	frame=that,np,to,quote
indicate	frame=that,np,to,quote
relate	frame=that,np
narrate	frame=that,np
chronicle	frame=that,np
update	frame=obj,on,that
instruct	frame=obj,on,that
teach	frame=obj,on,that
read	frame=quote,that
%set attitude=claim factuality=claim
claim	frame=that,quote,np,inf
allege	frame=that,quote,np,inf
assert	frame=that,quote,np,inf
contend	frame=that,quote,np,inf
maintain	frame=that,quote,np,inf
insist	frame=that,quote,np,inf
argue	frame=that,quote,np,inf
profess	frame=that,quote,np,inf
purport	frame=that,quote,np,inf
aver	frame=that,quote,np,inf
posit	frame=that,quote,np,inf
hold	frame=that,quote,np,inf
boast	frame=that,quote,np,of
brag	frame=that,quote,np,of
crow	frame=that,quote,np,of
trumpet	frame=that,quote,np,of
tout	frame=that,quote,np,of
charge	frame=that,quote
%set attitude=deny plover=REJECT cameo=12
deny	frame=that,np,ing,quote
rebut	frame=that,np,ing,quote
refute	frame=that,np,ing,quote
disavow	frame=that,np,ing,quote
repudiate	frame=that,np,ing,quote
gainsay	frame=that,np,ing,quote
rubbish	frame=that,np,ing,quote
dismiss	frame=np,as
brush off	frame=np,as
shrug off	frame=np,as
brush aside	frame=np,as
wave off	frame=np,as
pooh-pooh	frame=np,as
contradict	frame=np,that
dispute	frame=np,that
contest	frame=np,that
challenge	frame=np,that
question	frame=np,that
doubt	frame=np,that
query	frame=np,that
%set attitude=reject plover=REJECT cameo=12
reject	frame=np,inf,to,that,quote
refuse	frame=np,inf,to,that,quote
decline	frame=np,inf,to,that,quote
rule out	frame=np,inf,to,that,quote
rebuff	frame=np,inf,to,that,quote
spurn	frame=np,inf,to,that,quote
turn down	frame=np,inf,to,that,quote
snub	frame=np,inf,to,that,quote
disallow	frame=np,inf,to,that,quote
defy	frame=np,inf,to,that,quote
veto	frame=np,inf,to,that,quote
oppose	frame=np,inf,to,that,quote
object	frame=np,inf,to,that,quote
%set attitude=accuse plover=ACCUSE cameo=11
accuse	frame=obj,of
blame	frame=obj,for,on
fault	frame=obj,for,on
denounce	frame=np,for,as,quote,at,that
condemn	frame=np,for,as,quote,at,that
deplore	frame=np,for,as,quote,at,that
decry	frame=np,for,as,quote,at,that
castigate	frame=np,for,as,quote,at,that
lambaste | lambast	frame=np,for,as,quote,at,that
slam	frame=np,for,as,quote,at,that
blast	frame=np,for,as,quote,at,that
assail	frame=np,for,as,quote,at,that
berate	frame=np,for,as,quote,at,that
chide	frame=np,for,as,quote,at,that
rebuke	frame=np,for,as,quote,at,that
reprimand	frame=np,for,as,quote,at,that
upbraid	frame=np,for,as,quote,at,that
excoriate	frame=np,for,as,quote,at,that
lash out	frame=np,for,as,quote,at,that
hit out	frame=np,for,as,quote,at,that
lash	frame=np,for,as,quote,at,that
rail	frame=np,for,as,quote,at,that
fulminate	frame=np,for,as,quote,at,that
vilify	frame=np,for,as,quote,at,that
demonize | demonise	frame=np,for,as,quote,at,that
attack	frame=np,for,as,quote,at,that
bash	frame=np,for,as,quote,at,that
savage	frame=np,for,as,quote,at,that
pillory	frame=np,for,as,quote,at,that
censure	frame=np,for,as,quote,at,that
reprove	frame=np,for,as,quote,at,that
admonish	frame=np,for,as,quote,at,that
rap	frame=np,for,as,quote,at,that
ridicule	frame=np,for,as,quote,at,that
mock	frame=np,for,as,quote,at,that
deride	frame=np,for,as,quote,at,that
scoff	frame=np,for,as,quote,at,that
jeer	frame=np,for,as,quote,at,that
taunt	frame=np,for,as,quote,at,that
scorn	frame=np,for,as,quote,at,that
scold	frame=np,for,as,quote,at,that
inveigh	frame=np,for,as,quote,at,that
criticize | criticise	frame=np,for,quote,of
critique	frame=np,for,quote,of
disapprove	frame=np,for,quote,of
find fault	frame=np,for,quote,of
implicate	frame=obj,in,for
incriminate	frame=obj,in,for
indict	frame=obj,in,for
%set attitude=complain plover=ACCUSE cameo=11
complain	frame=that,quote,of,about,np
protest	frame=that,quote,of,about,np
grumble	frame=that,quote,of,about,np
lament	frame=that,quote,of,about,np
bemoan	frame=that,quote,of,about,np
regret	frame=that,quote,of,about,np
bewail	frame=that,quote,of,about,np
moan	frame=that,quote,of,about,np
fume	frame=that,quote,of,about,np
gripe	frame=that,quote,of,about,np
grouse	frame=that,quote,of,about,np
carp	frame=that,quote,of,about,np
%set attitude=demand plover=REQUEST cameo=10
demand	frame=that,np,inf,obj,quote
insist on	frame=that,np,inf,obj,quote
call for	frame=that,np,inf,obj,quote
press for	frame=that,np,inf,obj,quote
push for	frame=that,np,inf,obj,quote
clamor | clamour	frame=that,np,inf,obj,quote
agitate	frame=that,np,inf,obj,quote
order	frame=that,np,inf,obj,quote
command	frame=that,np,inf,obj,quote
require	frame=that,np,inf,obj,quote
instruct	frame=that,np,inf,obj,quote
urge	frame=obj,inf,that,for,to,quote
exhort	frame=obj,inf,that,for,to,quote
implore	frame=obj,inf,that,for,to,quote
beseech	frame=obj,inf,that,for,to,quote
entreat	frame=obj,inf,that,for,to,quote
beg	frame=obj,inf,that,for,to,quote
plead	frame=obj,inf,that,for,to,quote
appeal	frame=obj,inf,that,for,to,quote
petition	frame=obj,inf,that,for,to,quote
call on	frame=obj,inf,that,for,to,quote
call upon	frame=obj,inf,that,for,to,quote
press	frame=obj,inf,that,for,to,quote
pressure	frame=obj,inf,that,for,to,quote
lobby	frame=obj,inf,that,for,to,quote
encourage	frame=obj,inf,that,for,to,quote
enjoin	frame=obj,inf,that,for,to,quote
prod	frame=obj,inf,that,for,to,quote
nudge	frame=obj,inf,that,for,to,quote
request	frame=np,that,inf,from
ask for	frame=np,that,inf,from
seek	frame=np,that,inf,from
solicit	frame=np,that,inf,from
%set attitude=ask
ask	frame=wh,quote,obj,inf,about
inquire | enquire	frame=wh,quote,obj,inf,about
wonder	frame=wh,quote,obj,inf,about
interrogate	frame=wh,quote,obj,inf,about
quiz	frame=wh,quote,obj,inf,about
grill	frame=wh,quote,obj,inf,about
probe	frame=wh,quote,obj,inf,about
invite	frame=obj,inf,to
%set attitude=warn plover=THREATEN cameo=13
warn	frame=that,obj,of,against,quote,np
caution	frame=that,obj,of,against,quote,np
alert	frame=that,obj,of,against,quote,np
forewarn	frame=that,obj,of,against,quote,np
%set attitude=threaten plover=THREATEN cameo=13
threaten	frame=inf,that,np,with,quote
menace	frame=inf,that,np,with,quote
issue an ultimatum	frame=inf,that,np,with,quote
%set attitude=promise plover=AGREE cameo=03
promise	frame=inf,that,np,obj,to,quote
pledge	frame=inf,that,np,obj,to,quote
vow	frame=inf,that,np,obj,to,quote
swear	frame=inf,that,np,obj,to,quote
undertake	frame=inf,that,np,obj,to,quote
commit	frame=inf,that,np,obj,to,quote
guarantee	frame=inf,that,np,obj,to,quote
assure	frame=inf,that,np,obj,to,quote
reassure	frame=inf,that,np,obj,to,quote
offer	frame=inf,that,np,obj,to,quote
volunteer	frame=inf,that,np,obj,to,quote
%set attitude=admit factuality=fact
admit	frame=that,np,to,quote,ing
acknowledge	frame=that,np,to,quote,ing
concede	frame=that,np,to,quote,ing
confess	frame=that,np,to,quote,ing
own up	frame=that,np,to,quote,ing
grant	frame=that,np,to,quote,ing
recognize | recognise	frame=that,np,to,quote,ing
accept	frame=that,np,to,quote,ing
apologize | apologise	frame=for,to,quote	plover=CONCEDE	cameo=055
%set attitude=praise plover=SUPPORT cameo=051
praise	frame=np,for,as,quote,on
laud	frame=np,for,as,quote,on
hail	frame=np,for,as,quote,on
commend	frame=np,for,as,quote,on
applaud	frame=np,for,as,quote,on
salute	frame=np,for,as,quote,on
congratulate	frame=np,for,as,quote,on
compliment	frame=np,for,as,quote,on
acclaim	frame=np,for,as,quote,on
extol	frame=np,for,as,quote,on
welcome	frame=np,for,as,quote,on
celebrate	frame=np,for,as,quote,on
cheer	frame=np,for,as,quote,on
thank	frame=np,for,as,quote,on
pay tribute	frame=np,for,as,quote,on
endorse	frame=np,for,as,quote,on
back	frame=np,for,as,quote,on
defend	frame=np,for,as,quote,on
support	frame=np,for,as,quote,on
vouch	frame=np,for,as,quote,on
exalt	frame=np,for,as,quote,on
honor | honour	frame=np,for,as,quote,on
%set attitude=agree plover=AGREE cameo=03
agree	frame=that,inf,to,with,quote
concur	frame=that,inf,to,with,quote
assent	frame=that,inf,to,with,quote
consent	frame=that,inf,to,with,quote
acquiesce	frame=that,inf,to,with,quote
%set attitude=suggest factuality=claim
suggest	frame=that,np,ing,quote,to
propose	frame=that,np,ing,quote,to
recommend	frame=that,np,ing,quote,to
advise	frame=that,np,ing,quote,to
advocate	frame=that,np,ing,quote,to
counsel	frame=that,np,ing,quote,to
hint	frame=that,np,ing,quote,to
imply	frame=that,np,ing,quote,to
insinuate	frame=that,np,ing,quote,to
intimate	frame=that,np,ing,quote,to
float	frame=that,np,ing,quote,to
moot	frame=that,np,ing,quote,to
put forward	frame=that,np,ing,quote,to
predict	frame=that,np,quote,inf
forecast	frame=that,np,quote,inf
project	frame=that,np,quote,inf
foresee	frame=that,np,quote,inf
anticipate	frame=that,np,quote,inf
envisage	frame=that,np,quote,inf
estimate	frame=that,np,quote,inf
reckon	frame=that,np,quote,inf
calculate	frame=that,np,quote,inf
speculate	frame=that,np,quote,inf
expect	frame=that,np,quote,inf
prophesy	frame=that,np,quote,inf
guess	frame=that,np,quote,inf
foretell	frame=that,np,quote,inf
conjecture	frame=that,np,quote,inf
%set attitude=think factuality=claim
think	frame=that,np,quote,as,inf
believe	frame=that,np,quote,as,inf
feel	frame=that,np,quote,as,inf
suppose	frame=that,np,quote,as,inf
assume	frame=that,np,quote,as,inf
presume	frame=that,np,quote,as,inf
consider	frame=that,np,quote,as,inf
deem	frame=that,np,quote,as,inf
regard	frame=that,np,quote,as,inf
view	frame=that,np,quote,as,inf
fear	frame=that,np,quote,as,inf
hope	frame=that,np,quote,as,inf
worry	frame=that,np,quote,as,inf
suspect	frame=that,np,quote,as,inf
imagine	frame=that,np,quote,as,inf
figure	frame=that,np,quote,as,inf
trust	frame=that,np,quote,as,inf
opine	frame=that,np,quote,as,inf
muse	frame=that,np,quote,as,inf
reason	frame=that,np,quote,as,inf
surmise	frame=that,np,quote,as,inf
judge	frame=that,np,quote,as,inf
hold that	frame=that,np,quote,as,inf
bet	frame=that,np,quote,as,inf
know	frame=that,np,wh
realize | realise	frame=that,np,wh
understand	frame=that,np,wh
learn	frame=that,np,wh
discover	frame=that,np,wh
find	frame=that,np,wh
hear	frame=that,np,wh
see	frame=that,np,wh
notice	frame=that,np,wh
sense	frame=that,np,wh
recall that	frame=that,np,wh
remember	frame=that,np,wh
gather	frame=that,np,wh
decide	frame=that,inf,wh
determine	frame=that,inf,wh
resolve	frame=that,inf,wh
rule	frame=that,inf,wh
conclude that	frame=that,inf,wh
find that	frame=that,inf,wh
disagree	frame=with,quote,that
differ	frame=with,quote,that
demur	frame=with,quote,that
dissent	frame=with,quote,that
%set attitude=show factuality=fact
show	frame=that,np,wh
prove	frame=that,np,wh
demonstrate	frame=that,np,wh
establish	frame=that,np,wh
document	frame=that,np,wh
record	frame=that,np,wh
reflect	frame=that,np,wh
illustrate	frame=that,np,wh
evidence	frame=that,np,wh
%lexicon say_noun
%plural yes
%set attitude=neutral
statement
remark
comment
speech | speeches
address | addresses
announcement
declaration
interview
press conference
news conference
press briefing
briefing
press release
news release
communique | communiqué
message
letter
memo
memorandum | memoranda
note
report
testimony | testimonies
account
version
explanation
description
reply | replies
response
answer
tweet
post
blog
video message
audio message
dispatch
bulletin
broadcast
article
editorial
op-ed
column
commentary | commentaries
observation
revelation
disclosure
confirmation
clarification
reference
quote
quotation
summary | summaries
readout
affidavit
submission
presentation
lecture
sermon
words
toast
telephone call
phone call
email | e-mail
text message
open letter
telegram
cable
discussion paper
white paper
fatwa
edict
decree
ruling
verdict
finding
conclusion
notice
news
information
rumor | rumour
talk
chant
slogan
rhetoric
transcript
recording
leak
survey
poll
study | studies
review
assessment
analysis | analyses
update
resolution
%set attitude=claim factuality=claim
claim
allegation
assertion
contention
insistence
argument
boast
charge
%set attitude=deny plover=REJECT cameo=12
denial
rebuttal
refutation
repudiation
disavowal
%set attitude=reject plover=REJECT cameo=12
rejection
refusal
objection
veto | vetoes
rebuff
%set attitude=accuse plover=ACCUSE cameo=11
accusation
condemnation
denunciation
criticism
blame
rebuke
censure
reprimand
attack on
tirade
diatribe
complaint
recrimination
finger-pointing
blame game
broadside
reproach
%set attitude=demand plover=REQUEST cameo=10
demand
call
appeal
plea
request
petition
order
instruction
ultimatum | ultimatums
exhortation
command
%set attitude=warn plover=THREATEN cameo=13
warning
caution
alert
admonition
caveat
%set attitude=threaten plover=THREATEN cameo=13
threat
menace
%set attitude=promise plover=AGREE cameo=03
promise
pledge
vow
assurance
commitment
guarantee
undertaking
oath
offer
%set attitude=admit
admission
acknowledgment | acknowledgement
confession
concession
apology | apologies
%set attitude=praise plover=SUPPORT cameo=051
praise
tribute
congratulation
endorsement
applause
acclaim
compliment
%set attitude=suggest factuality=claim
suggestion
proposal
recommendation
advice
hint
prediction
forecast
estimate
speculation
projection
expectation
%set attitude=think factuality=claim
belief
view
opinion
fear
hope
concern
worry | worries
suspicion
doubt
thought
conviction
impression
understanding
feeling
sense
notion
theory | theories
idea
judgment | judgement
consensus
%lexicon hedge
# Words and phrases by which the writer keeps a distance from what is said.
%set factuality=claim
reportedly
allegedly
purportedly
supposedly
apparently
seemingly
presumably
ostensibly
evidently
so-called
self-styled
alleged
purported
supposed
reported
suspected
claimed
would-be
unconfirmed
unverified
rumored | rumoured
putative
seem
appear
believed to
thought to
said to
understood to
reported to
alleged to
rumored to | rumoured to
it is believed
it is thought
it is understood
it appears
it seems
%set factuality=doubt
perhaps
maybe
possibly
probably
likely
potentially
may
might
could
conceivably
arguably
unlikely
doubtful
uncertain
unclear
