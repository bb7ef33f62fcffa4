# Verbs and nouns of saying and thinking: how what is said follows a verb, and what saying it does.
# Origin: written by hand from general knowledge. Licence: MIT, as the project.
# Frames of verbs, each a feature that is there or not:
#   clause   a clause is the content, with "that" or without: "they said (that) it rained"
#   that     a clause only with "that" or a question word, for verbs that mostly mean something else: "they found that it rained"
#   quote    stands beside a quotation: "“It rains,” they said"
#   told     who is told comes before the content: "they told reporters that it rained"
#   seem     its subject is how someone sees something: "the plan seems to fail"
#   object   its object, whatever that is, is the content: verbs of speech and thought proper, "they condemned the plan"
#   topic    its object is the content where that is something said, planned or decided (topics.lex): "they attacked the plan", not "the guard"
#   naming   what it calls its object is the content: "they called the plan a farce", not "they called a doctor"
#   evidence what such a noun shows it says: "the survey shows that it rained"
#   to       what someone is to do is the content: "they refused to go", "they urged him to go"
# act: what the speech act is: say | ask | demand | promise | threaten | deny | believe | know | want | feel.
# attitude: neutral | claim | deny | accuse | demand | warn | threaten | admit | promise | praise | hedge | reject |
# agree | suggest | ask | think | show | complain. factuality: how far the writer commits (claim, doubt, fact).
# plover, cameo: where the act of saying is itself an event of those schemes.
%lexicon say_verb
%inflect yes
%boolean clause that quote told object topic naming to seem
%set attitude=neutral act=say clause=true quote=true
say
state
add
note
observe
remark
comment
report
declare
proclaim
clarify
write
blog
retort
quip
divulge
testify
restate
reaffirm
affirm
underline
point out
whisper
yell
scream
exclaim
mutter
murmur
joke
indicate
shout
email | e-mail
recount
%set attitude=neutral act=say clause=true quote=true to=true
swear
%set attitude=neutral act=say told=true quote=true
tell
%set attitude=neutral act=say quote=true
continue
go on
elaborate
expound
post
shoot back
counter
fire back
leak
publish
release
depose
speak
talk
chuckle
laugh
sigh
shrug
intone
blurt
declaim
mumble
thunder
bellow
utter
chant
read
%set attitude=neutral act=say that=true quote=true
conclude
share
reply
respond
answer
%set attitude=neutral act=say clause=true quote=true object=true
mention
announce
explain
disclose
reveal
reiterate
emphasize | emphasise
%set attitude=neutral act=say clause=true quote=true topic=true
tweet
retweet
recall
repeat
stress
signal
%set attitude=neutral act=say quote=true object=true naming=true
describe
%set attitude=neutral act=say quote=true naming=true
dub
call
%set attitude=neutral act=say quote=true object=true
highlight
%set attitude=neutral act=say quote=true topic=true
echo
unveil
%set attitude=neutral act=say that=true
depict
communicate
transmit
detail
broadcast
narrate
chronicle
quote
list
%set attitude=neutral act=say naming=true
portray
label
brand
liken
pronounce
%set attitude=neutral act=say object=true
cite
outline
point to
refer to
allude to
hint at
express | voice
articulate
dwell on
touch on
weigh in on
talk about
speak about
speak of
respond to
react to
reply to
zero in on
comment on
elaborate on
joke about
tweet about
discuss
%set attitude=neutral act=say topic=true
set out
lay out
reference
invoke
%set attitude=neutral act=say
plead guilty
plead not guilty
plead innocent
name
title
write about
interpret
recite
attribute
%set attitude=neutral act=say topic=true naming=true
paint
frame
%set attitude=neutral act=say told=true
inform
notify
apprise
%set attitude=neutral act=say told=true to=true
instruct
%set attitude=neutral act=say clause=true
convey
relay
specify
stipulate
make clear
make it clear
make plain
make the case
make the point
make the argument
let it be known
put it
%set attitude=neutral act=say factuality=fact clause=true quote=true object=true
confirm
%set attitude=neutral act=say factuality=fact quote=true
verify
corroborate
%set attitude=neutral act=say factuality=fact clause=true quote=true
attest
%set attitude=neutral act=say factuality=fact that=true quote=true
certify
%set attitude=neutral act=say that=true naming=true
characterize | characterise
%set attitude=neutral act=say clause=true object=true
spell out
%set attitude=claim act=say factuality=claim clause=true quote=true to=true
%set attitude=claim act=say factuality=claim clause=true quote=true
allege
assert
contend
insist
argue
profess
purport
aver
posit
boast
brag
%set attitude=claim act=say factuality=claim that=true quote=true
maintain
charge
%set attitude=claim act=say factuality=claim quote=true
crow
trumpet
%set attitude=claim act=say factuality=claim quote=true object=true
tout
%set attitude=deny act=deny cameo=12 plover=REJECT clause=true quote=true object=true
deny
%set attitude=deny act=deny cameo=12 plover=REJECT quote=true object=true
rebut
refute
disavow
repudiate
gainsay
%set attitude=deny act=deny cameo=12 plover=REJECT topic=true naming=true
dismiss
%set attitude=deny act=deny cameo=12 plover=REJECT object=true
brush off
brush aside
wave off
pooh-pooh
%set attitude=deny act=say cameo=12 plover=REJECT object=true
shrug off
contradict
%set attitude=deny act=ask cameo=12 plover=REJECT that=true topic=true
question
%set attitude=deny act=say cameo=12 plover=REJECT topic=true
challenge
%set attitude=deny act=ask cameo=12 plover=REJECT object=true
query
%set attitude=deny act=deny cameo=12 plover=REJECT that=true object=true
dispute
%set attitude=deny act=believe cameo=12 plover=REJECT that=true object=true
doubt
%set attitude=reject act=deny cameo=12 plover=REJECT quote=true object=true
reject
rule out
oppose
%set attitude=reject act=deny cameo=12 plover=REJECT quote=true object=true to=true
refuse
%set attitude=reject act=deny cameo=12 plover=REJECT quote=true topic=true to=true
decline
%set attitude=reject act=deny cameo=12 plover=REJECT quote=true
rebuff
disallow
%set attitude=reject act=deny cameo=12 plover=REJECT quote=true topic=true
spurn
turn down
veto
%set attitude=reject act=say cameo=12 plover=REJECT quote=true object=true
object
%set attitude=reject act=deny cameo=12 plover=REJECT topic=true
resist
fight against
%set attitude=reject act=deny cameo=12 plover=REJECT
vote against
%set attitude=reject act=say cameo=12 plover=REJECT object=true
come out against
speak out against
take issue with
disagree on
rail against
push back against
downplay
play down
warn against
argue against
%set attitude=reject act=deny cameo=12 plover=REJECT object=true
object to
renounce
%set attitude=reject act=say cameo=12 plover=REJECT topic=true
push back on
%set attitude=accuse act=say cameo=11 plover=ACCUSE object=true
accuse
blame
fault
implicate
incriminate
poke fun at
make fun of
fire back at
lash out at
hit out at
complain about
call out
%set attitude=accuse act=say cameo=11 plover=ACCUSE topic=true
rip
zing
skewer
pan
trash
hammer
single out
go after
hit back at
take aim at
%set attitude=accuse act=say cameo=11 plover=ACCUSE
insult
spar with
%set attitude=accuse act=say cameo=11 plover=ACCUSE quote=true object=true naming=true
denounce
%set attitude=accuse act=say cameo=11 plover=ACCUSE quote=true object=true
condemn
deplore
decry
castigate
lambaste | lambast
berate
chide
rebuke
reprimand
upbraid
excoriate
lash out
hit out
rail
fulminate
vilify
demonize | demonise
pillory
censure
reprove
admonish
ridicule
mock
deride
scoff
jeer
taunt
scorn
scold
inveigh
criticize | criticise
critique
disapprove
find fault
%set attitude=accuse act=say cameo=11 plover=ACCUSE quote=true topic=true
slam
blast
assail
attack
bash
%set attitude=complain act=say cameo=11 plover=ACCUSE clause=true quote=true
complain
%set attitude=complain act=say cameo=11 plover=ACCUSE that=true quote=true object=true
protest
%set attitude=complain act=say cameo=11 plover=ACCUSE clause=true quote=true object=true
grumble
lament
bemoan
gripe
%set attitude=complain act=feel cameo=11 plover=ACCUSE quote=true object=true
regret
%set attitude=complain act=say cameo=11 plover=ACCUSE quote=true object=true
bewail
grouse
carp
%set attitude=complain act=say cameo=11 plover=ACCUSE quote=true
fume
%set attitude=demand act=demand cameo=10 plover=REQUEST clause=true quote=true object=true to=true
demand
%set attitude=demand act=demand cameo=10 plover=REQUEST quote=true object=true
insist on
call for
press for
push for
clamor | clamour
agitate
%set attitude=demand act=demand cameo=10 plover=REQUEST quote=true topic=true to=true
order
%set attitude=demand act=demand cameo=10 plover=REQUEST quote=true object=true to=true
urge
exhort
implore
beseech
entreat
call on
call upon
enjoin
%set attitude=demand act=ask cameo=10 plover=REQUEST quote=true object=true to=true
beg
plead
petition
%set attitude=demand act=demand cameo=10 plover=REQUEST quote=true to=true
pressure
prod
nudge
%set attitude=demand act=ask cameo=10 plover=REQUEST that=true quote=true object=true to=true
appeal
%set attitude=demand act=ask cameo=10 plover=REQUEST topic=true to=true
request
%set attitude=demand act=ask cameo=10 plover=REQUEST object=true to=true
appeal to
%set attitude=demand act=ask cameo=10 plover=REQUEST object=true
ask for
solicit
ask about
beg for
plead for
%set attitude=demand act=want cameo=10 plover=REQUEST topic=true
seek
%set attitude=demand act=demand cameo=10 plover=REQUEST to=true
mandate
authorize | authorise
%set attitude=ask act=ask quote=true to=true
%set attitude=ask act=ask that=true quote=true to=true
ask
%set attitude=ask act=ask quote=true to=true
%set attitude=ask act=ask quote=true
%set attitude=ask act=ask that=true quote=true
wonder
%set attitude=ask act=ask quote=true
%set attitude=ask act=ask that=true quote=true
inquire | enquire
%set attitude=ask act=ask quote=true
interrogate
quiz
%set attitude=warn act=say cameo=13 plover=THREATEN told=true clause=true quote=true to=true
warn
caution
%set attitude=warn act=say cameo=13 plover=THREATEN told=true quote=true
alert
%set attitude=warn act=say cameo=13 plover=THREATEN quote=true
forewarn
%set attitude=threaten act=threaten cameo=13 plover=THREATEN clause=true quote=true object=true to=true
%set attitude=threaten act=threaten cameo=13 plover=THREATEN clause=true quote=true topic=true to=true
threaten
%set attitude=threaten act=threaten cameo=13 plover=THREATEN clause=true quote=true object=true to=true
%set attitude=threaten act=threaten cameo=13 plover=THREATEN quote=true object=true
menace
issue an ultimatum
%set attitude=promise act=promise cameo=03 plover=AGREE told=true clause=true quote=true object=true to=true
promise
%set attitude=promise act=promise cameo=03 plover=AGREE clause=true quote=true object=true to=true
pledge
vow
%set attitude=promise act=promise cameo=03 plover=AGREE quote=true object=true to=true
undertake
guarantee
%set attitude=promise act=promise cameo=03 plover=AGREE quote=true topic=true to=true
offer
%set attitude=promise act=say cameo=03 plover=AGREE told=true quote=true object=true
assure
reassure
%set attitude=admit act=say factuality=fact clause=true quote=true topic=true
admit
%set attitude=admit act=say factuality=fact clause=true quote=true object=true
acknowledge
%set attitude=admit act=say factuality=fact clause=true quote=true
concede
confess
%set attitude=admit act=say factuality=fact quote=true
own up
%set attitude=admit act=know factuality=fact that=true quote=true topic=true
recognize | recognise
%set attitude=admit act=say cameo=055 factuality=fact plover=CONCEDE quote=true object=true
apologize | apologise
%set attitude=praise act=say cameo=051 plover=SUPPORT quote=true object=true
praise
laud
commend
applaud
congratulate
compliment
acclaim
extol
pay tribute
endorse
vouch
exalt
%set attitude=praise act=say cameo=051 plover=SUPPORT quote=true object=true naming=true
hail
herald
%set attitude=praise act=say cameo=051 plover=SUPPORT quote=true topic=true
welcome
thank
back
defend
support
%set attitude=agree act=say cameo=03 plover=AGREE clause=true quote=true to=true
agree
%set attitude=agree act=say cameo=03 plover=AGREE clause=true quote=true
concur
%set attitude=agree act=say cameo=03 plover=AGREE quote=true
assent
%set attitude=agree act=say cameo=03 plover=AGREE quote=true to=true
consent
%set attitude=agree act=say cameo=05 plover=SUPPORT topic=true
embrace
champion
approve
%set attitude=agree act=say cameo=05 plover=SUPPORT object=true
approve of
come out for
speak up for
%set attitude=agree act=say cameo=05 plover=SUPPORT
side with
vote for
sign on to
rally behind
stand by
sign off on
%set attitude=agree act=say cameo=05 plover=SUPPORT to=true
vote to
%set attitude=agree act=say cameo=03 plover=AGREE quote=true object=true
acquiesce
%set attitude=suggest act=say factuality=claim clause=true quote=true object=true
suggest
hint
insinuate
intimate
put forward
%set attitude=suggest act=say factuality=claim clause=true quote=true object=true to=true
propose
recommend
%set attitude=suggest act=believe factuality=claim clause=true quote=true object=true
predict
forecast
foresee
reckon
conjecture
%set attitude=suggest act=believe factuality=claim clause=true quote=true topic=true
project
estimate
%set attitude=suggest act=believe factuality=claim clause=true quote=true object=true to=true
expect
%set attitude=suggest act=say factuality=claim quote=true object=true
advocate
counsel
%set attitude=suggest act=say factuality=claim quote=true topic=true
float
%set attitude=suggest act=believe factuality=claim quote=true object=true
envisage
prophesy
foretell
%set attitude=suggest act=say factuality=claim clause=true quote=true
imply
%set attitude=suggest act=believe factuality=claim clause=true quote=true
speculate
%set attitude=suggest act=believe factuality=claim that=true quote=true object=true
anticipate
%set attitude=suggest act=believe factuality=claim that=true
guess
%set attitude=suggest act=say factuality=claim topic=true
pitch
justify
%set attitude=think act=believe factuality=claim clause=true
think
%set attitude=think act=believe factuality=claim clause=true to=true
believe
%set attitude=think act=want factuality=claim clause=true to=true
hope
%set attitude=think act=feel factuality=claim clause=true
worry
%set attitude=think act=feel factuality=claim that=true
feel
%set attitude=think act=believe factuality=claim that=true
suspect
rule
%set attitude=think act=know factuality=claim that=true
figure
know
understand
learn
find
hear
see
determine
%set attitude=think act=know factuality=claim that=true to=true
decide
%set attitude=think act=believe factuality=claim that=true quote=true
assume
disagree
%set attitude=think act=believe factuality=claim that=true topic=true naming=true to=true
consider
%set attitude=think act=believe factuality=claim that=true topic=true
imagine
%set attitude=think act=know factuality=claim that=true topic=true
notice
remember
%set attitude=think act=believe factuality=claim naming=true
deem
view
regard
perceive
%set attitude=think act=feel factuality=claim clause=true object=true
fear
%set attitude=think act=say factuality=claim clause=true quote=true
opine
%set attitude=think act=believe factuality=claim clause=true quote=true
muse
surmise
%set attitude=think act=say factuality=claim quote=true
differ
demur
dissent
%set attitude=think act=want topic=true to=true
want
desire
plan
%set attitude=think act=want object=true to=true
prefer
would like
count on
%set attitude=think act=want object=true
favor | favour
lean toward
lean towards
dream of
long for
hope for
%set attitude=think act=feel to=true
hate
%set attitude=think act=feel
admire
care about
%set attitude=think act=want to=true
intend
strive
%set attitude=think act=say object=true
agree on
agree with
disagree with
express confidence
express support for
take credit for
claim credit for
take issue with
call into question
cast doubt on
raise doubts about
raise questions about
raise concerns about
take a shot at
take shots at
come out in favor of
keep mum about
give the nod to
%set attitude=think act=say object=true to=true
agree to
%set attitude=think act=feel object=true
worry about
resent
express concern
%set attitude=think act=believe object=true
believe in
think about
think of
regard as
balk at
have no idea
have doubts about
%set attitude=think act=know object=true
hear about
learn of
%set attitude=show act=say factuality=fact clause=true
show
%set attitude=show act=say factuality=fact that=true
prove
demonstrate
reflect
illustrate
evidence
%set attitude=show act=say factuality=fact that=true topic=true
document
%set attitude=think act=believe factuality=claim seem=true
seem
appear
sound
%set attitude=think act=believe topic=true
envision
ponder
%set attitude=think act=know topic=true
identify
%set attitude=think act=say
nominate
%set attitude=think act=say topic=true
credit
issue
%set attitude=think act=say topic=true to=true
encourage
%set attitude=neutral act=say told=true quote=true to=true
remind
persuade
convince
%set attitude=suggest act=say clause=true quote=true to=true
advise
%set attitude=claim act=say factuality=claim clause=true quote=true topic=true
claim
%lexicon say_noun
%plural yes
%boolean object evidence
%set attitude=neutral act=say
statement
remark
comment
speech | speeches
address | addresses
announcement	object=true
declaration	object=true
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
report	evidence=true
testimony | testimonies
account
version
explanation
description	object=true
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
revelation	object=true
disclosure	object=true
confirmation	object=true
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
finding	evidence=true
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
assessment
update
resolution
%set attitude=neutral act=say evidence=true
survey
poll
study | studies
review
analysis | analyses
audit
census | censuses
data
figures
statistics
polling
exit poll
opinion poll
court papers
court documents
court filings
returns
%set attitude=claim act=say factuality=claim
claim
allegation	object=true
assertion
contention
insistence
argument
boast
charge
%set attitude=deny act=deny cameo=12 plover=REJECT
denial	object=true
rebuttal
refutation
repudiation
disavowal
%set attitude=reject act=deny cameo=12 plover=REJECT object=true
rejection
refusal
objection
%set attitude=reject act=deny cameo=12 plover=REJECT
veto | vetoes
rebuff
%set attitude=accuse act=say cameo=11 plover=ACCUSE object=true
accusation
condemnation
criticism
%set attitude=accuse act=say cameo=11 plover=ACCUSE
denunciation
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
%set attitude=demand act=demand cameo=10 plover=REQUEST object=true
demand
%set attitude=demand act=demand cameo=10 plover=REQUEST
call
order
instruction
ultimatum | ultimatums
exhortation
command
%set attitude=demand act=ask cameo=10 plover=REQUEST
appeal
plea
request
petition
%set attitude=warn act=say cameo=13 plover=THREATEN
warning	object=true
caution
alert
admonition
caveat
%set attitude=threaten act=threaten cameo=13 plover=THREATEN
threat	object=true
menace
%set attitude=promise act=promise cameo=03 plover=AGREE object=true
promise
pledge
commitment
%set attitude=promise act=promise cameo=03 plover=AGREE
vow
assurance
guarantee
undertaking
oath
offer	object=true
%set attitude=admit act=say
admission	object=true
acknowledgment | acknowledgement
confession
concession
apology | apologies
condolence
greeting
%set attitude=praise act=say cameo=051 plover=SUPPORT object=true
praise
endorsement
%set attitude=praise act=say cameo=051 plover=SUPPORT
tribute
congratulation
applause
acclaim
compliment
%set attitude=suggest act=say factuality=claim
suggestion	object=true
proposal	object=true
recommendation	object=true
advice
hint
prediction	object=true
forecast
estimate
speculation
projection
expectation
%set attitude=think act=believe factuality=claim object=true
belief
%set attitude=think act=believe factuality=claim
view
opinion
suspicion
doubt
thought
conviction
impression
notion
theory | theories
idea
judgment | judgement
consensus
%set attitude=think act=feel factuality=claim
fear
concern
worry | worries
feeling
sense
%set attitude=think act=want factuality=claim
hope
%set attitude=think act=know factuality=claim
understanding
%set attitude=think act=say object=true
support
opposition
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
%lexicon say_adjective
%set attitude=think act=want
eager
reluctant
determined
hopeful
adamant
undecided
keen
open to
%set attitude=think act=feel
worried
concerned
passionate
glad
happy
pleased
proud
sorry
afraid
scared
upset
wary
angry
furious
frustrated
excited
thrilled
disappointed
dismayed
alarmed
grateful
fearful
ashamed
impressed
%set attitude=think act=believe
skeptical | sceptical
confident
convinced
optimistic
pessimistic
doubtful
persuaded
%set attitude=think act=know
aware
unaware
sure
mindful
conscious
%set attitude=think act=say
outspoken
supportive
critical
dismissive
opposed
