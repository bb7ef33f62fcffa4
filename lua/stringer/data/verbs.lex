# Verbs and nouns of saying and thinking: how what is said follows a verb, and what saying it does.
# Origin: written by hand from general knowledge. Licence: MIT, as the project.
# Frames of verbs, each a feature that is there or not:
#   clause   a clause is the content, with "that" or without: "they said (that) it rained"
#   that     a clause only with "that" or a question word, for verbs that mostly mean something else: "they found that it rained"
#   quote    stands beside a quotation: "“It rains,” they said"
#   told     who is told comes before the content: "they told reporters that it rained"
#   seem     its subject is how someone sees something: "the plan seems to fail"
#   object   its object is the content, what someone wants, does or thinks of: "they criticized the plan"; "they refused to go"
# attitude: neutral | claim | deny | accuse | demand | warn | threaten | admit | promise | praise | hedge | reject |
# agree | suggest | ask | think | show | complain. factuality: how far the writer commits (claim, doubt, fact).
# plover, cameo: where the act of saying is itself an event of those schemes.
%lexicon say_verb
%inflect yes
%boolean clause that quote told object seem
%set attitude=neutral clause=true quote=true
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
swear
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
%set attitude=neutral told=true quote=true
tell
%set attitude=neutral quote=true
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
%set attitude=neutral that=true quote=true
conclude
share
reply
respond
answer
%set attitude=neutral clause=true quote=true object=true
mention
recall
announce
explain
tweet
disclose
reveal
repeat
reiterate
emphasize | emphasise
stress
shout
signal
email | e-mail
retweet
recount
%set attitude=neutral quote=true object=true
describe
dub
call
highlight
chant
echo
unveil
%set attitude=neutral that=true
depict
communicate
transmit
detail
broadcast
narrate
chronicle
%set attitude=neutral object=true
portray
label
brand
cite
outline
set out
lay out
point to
refer to
allude to
hint at
express | voice
name
title
reference
articulate
invoke
dwell on
touch on
weigh in on
talk about
speak about
speak of
write about
respond to
react to
reply to
zero in on
comment on
elaborate on
joke about
tweet about
liken
interpret
paint
frame
recite
attribute
pronounce
discuss
%set attitude=neutral told=true
inform
notify
apprise
instruct
%set attitude=neutral clause=true
convey
relay
specify
stipulate
%set attitude=neutral factuality=fact clause=true quote=true object=true
confirm
%set attitude=neutral factuality=fact quote=true
verify
corroborate
%set attitude=neutral factuality=fact clause=true quote=true
attest
%set attitude=neutral factuality=fact that=true quote=true
certify
%set attitude=neutral that=true quote=true object=true
%set attitude=neutral that=true object=true
quote
characterize | characterise
list
%set attitude=neutral clause=true object=true
spell out
%set attitude=claim factuality=claim clause=true quote=true
claim
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
%set attitude=claim factuality=claim that=true quote=true
maintain
charge
%set attitude=claim factuality=claim quote=true
crow
trumpet
%set attitude=claim factuality=claim quote=true object=true
tout
%set attitude=deny cameo=12 plover=REJECT clause=true quote=true object=true
deny
%set attitude=deny cameo=12 plover=REJECT quote=true object=true
rebut
refute
disavow
repudiate
gainsay
%set attitude=deny cameo=12 plover=REJECT object=true
dismiss
brush off
shrug off
brush aside
wave off
pooh-pooh
contradict
challenge
question
query
%set attitude=deny cameo=12 plover=REJECT that=true object=true
dispute
doubt
%set attitude=reject cameo=12 plover=REJECT quote=true object=true
reject
refuse
decline
rule out
rebuff
spurn
turn down
disallow
veto
oppose
object
%set attitude=reject cameo=12 plover=REJECT object=true
resist
vote against
come out against
speak out against
object to
take issue with
disagree on
rail against
push back against
push back on
downplay
play down
prohibit
quash
warn against
argue against
fight against
renounce
restrict
%set attitude=accuse cameo=11 plover=ACCUSE object=true
accuse
blame
fault
implicate
incriminate
rip
insult
anger
rattle
poke fun at
make fun of
zing
skewer
pan
trash
hammer
single out
go after
hit back at
fire back at
lash out at
take aim at
complain about
call out
spar with
clash with
%set attitude=accuse cameo=11 plover=ACCUSE quote=true object=true
denounce
condemn
deplore
decry
castigate
lambaste | lambast
slam
blast
assail
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
attack
bash
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
%set attitude=complain cameo=11 plover=ACCUSE clause=true quote=true
complain
%set attitude=complain cameo=11 plover=ACCUSE that=true quote=true object=true
protest
%set attitude=complain cameo=11 plover=ACCUSE clause=true quote=true object=true
grumble
lament
bemoan
gripe
%set attitude=complain cameo=11 plover=ACCUSE quote=true object=true
regret
bewail
fume
grouse
carp
%set attitude=demand cameo=10 plover=REQUEST clause=true quote=true object=true
demand
%set attitude=demand cameo=10 plover=REQUEST quote=true object=true
insist on
call for
press for
push for
clamor | clamour
agitate
order
urge
exhort
implore
beseech
entreat
beg
plead
petition
call on
call upon
pressure
enjoin
prod
nudge
%set attitude=demand cameo=10 plover=REQUEST that=true quote=true object=true
appeal
%set attitude=demand cameo=10 plover=REQUEST object=true
request
ask for
seek
solicit
ask about
appeal to
beg for
plead for
mandate
authorize | authorise
%set attitude=ask quote=true object=true
ask
wonder
%set attitude=ask quote=true
inquire | enquire
interrogate
quiz
%set attitude=warn cameo=13 plover=THREATEN told=true clause=true quote=true
warn
caution
%set attitude=warn cameo=13 plover=THREATEN told=true quote=true
alert
%set attitude=warn cameo=13 plover=THREATEN quote=true
forewarn
%set attitude=threaten cameo=13 plover=THREATEN clause=true quote=true object=true
threaten
%set attitude=threaten cameo=13 plover=THREATEN quote=true object=true
menace
issue an ultimatum
%set attitude=promise cameo=03 plover=AGREE told=true clause=true quote=true object=true
promise
%set attitude=promise cameo=03 plover=AGREE clause=true quote=true object=true
pledge
vow
%set attitude=promise cameo=03 plover=AGREE quote=true object=true
undertake
guarantee
offer
%set attitude=promise cameo=03 plover=AGREE told=true quote=true object=true
assure
reassure
%set attitude=admit factuality=fact clause=true quote=true object=true
admit
acknowledge
%set attitude=admit factuality=fact clause=true quote=true
concede
confess
%set attitude=admit factuality=fact quote=true
own up
%set attitude=admit factuality=fact that=true quote=true object=true
recognize | recognise
%set attitude=admit cameo=055 factuality=fact plover=CONCEDE quote=true object=true
apologize | apologise
%set attitude=praise cameo=051 plover=SUPPORT quote=true object=true
praise
laud
hail
commend
applaud
congratulate
compliment
acclaim
extol
welcome
thank
pay tribute
endorse
back
defend
support
vouch
exalt
%set attitude=agree cameo=03 plover=AGREE clause=true quote=true
agree
concur
%set attitude=agree cameo=03 plover=AGREE quote=true
assent
consent
%set attitude=agree cameo=05 plover=SUPPORT object=true
embrace
champion
approve
approve of
side with
vote for
vote to
sign on to
rally behind
come out for
stand by
sign off on
speak up for
%set attitude=agree cameo=03 plover=AGREE quote=true object=true
acquiesce
%set attitude=suggest factuality=claim clause=true quote=true object=true
suggest
propose
recommend
hint
insinuate
intimate
put forward
predict
forecast
project
foresee
estimate
reckon
expect
conjecture
%set attitude=suggest factuality=claim told=true clause=true quote=true object=true
%set attitude=suggest factuality=claim quote=true object=true
advocate
counsel
float
envisage
prophesy
foretell
%set attitude=suggest factuality=claim clause=true quote=true
imply
speculate
%set attitude=suggest factuality=claim that=true quote=true object=true
anticipate
%set attitude=suggest factuality=claim that=true
guess
%set attitude=suggest factuality=claim object=true
pitch
justify
%set attitude=think factuality=claim clause=true
think
believe
hope
worry
%set attitude=think factuality=claim that=true
feel
suspect
figure
know
understand
learn
find
hear
see
decide
determine
rule
%set attitude=think factuality=claim that=true quote=true
assume
disagree
%set attitude=think factuality=claim that=true object=true
consider
imagine
notice
remember
%set attitude=think factuality=claim object=true
deem
view
%set attitude=think factuality=claim clause=true object=true
fear
%set attitude=think factuality=claim clause=true quote=true
opine
muse
surmise
%set attitude=think factuality=claim quote=true
differ
demur
dissent
%set attitude=think object=true
want
prefer
favor | favour
hate
admire
desire
intend
plan
would like
count on
care about
lean toward
lean towards
agree with
agree to
disagree with
worry about
dream of
long for
hope for
believe in
think about
think of
hear about
learn of
regard as
strive
resent
balk at
%set attitude=show factuality=fact clause=true
show
%set attitude=show factuality=fact that=true
prove
demonstrate
reflect
illustrate
evidence
%set attitude=show factuality=fact that=true object=true
document
%set attitude=neutral clause=true
make clear
make it clear
make plain
make the case
make the point
make the argument
let it be known
put it
%set attitude=think object=true
express concern
express confidence
express support for
have no idea
take credit for
claim credit for
take issue with
call into question
cast doubt on
have doubts about
raise doubts about
raise questions about
raise concerns about
take a shot at
take shots at
come out in favor of
keep mum about
give the nod to
%set attitude=think factuality=claim seem=true
seem
appear
sound
%set attitude=think object=true
envision
identify
ponder
nominate
credit
encourage
issue
%set attitude=neutral told=true quote=true
remind
persuade
convince
%set attitude=suggest clause=true quote=true
advise
%set attitude=neutral quote=true
read
%lexicon say_noun
%plural yes
%boolean object
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
rejection	object=true
refusal	object=true
objection	object=true
veto | vetoes
rebuff
%set attitude=accuse plover=ACCUSE cameo=11
accusation	object=true
condemnation	object=true
denunciation
criticism	object=true
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
demand	object=true
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
promise	object=true
pledge	object=true
vow
assurance
commitment	object=true
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
praise	object=true
tribute
congratulation
endorsement	object=true
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
belief	object=true
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
%set attitude=think object=true
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
%set attitude=think
eager
worried
concerned
skeptical | sceptical
reluctant
confident
aware
unaware
convinced
passionate
glad
happy
pleased
proud
sorry
afraid
scared
outspoken
supportive
determined
optimistic
pessimistic
upset
wary
sure
doubtful
hopeful
adamant
angry
furious
frustrated
excited
thrilled
disappointed
dismayed
alarmed
grateful
critical
dismissive
mindful
fearful
ashamed
opposed
undecided
keen
open to
persuaded
impressed
conscious
