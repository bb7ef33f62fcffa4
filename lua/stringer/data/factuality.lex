# Words that tell whether what depends on them happened: "failed to attack", "the risk of an attack", "reports of an attack are false".
# Origin: written by hand from general knowledge. Licence: MIT, as the project.
# effect: negate (it did not happen, and did where the word is negated: "did not fail to"), deny (somebody says that it did not; nobody knows
# where that is negated), true (it happened, and did not where that is negated: "it is not true that", "did not manage to"), possible,
# future, demanded, conditional; occurs (so is its subject, as it is itself: "the attack will begin"); fiction (what happens in it); said (somebody vouches for it, and nobody does where that is negated).
%lexicon factuality
%inflect yes
%set effect=negate
fail
come close
come near
stop short
drop
shelve
scrap
hold back
refuse
avoid
refrain
forgo
abstain
neglect
stop
cease
desist
prevent
keep
bar
ban
block
forbid
prohibit
deter
dissuade
restrain
stave
avert
forestall
thwart
foil
cancel
abandon
hesitate
balk
rule out
decline
forget
omit
resist
spare
pretend
feign
%set effect=deny
deny
reject
dismiss
refute
rebut
dispute
disprove
disavow
repudiate
debunk
discount
%set effect=true
manage
confirm
prove
succeed
bother
dare
%set effect=said
say
state
report
announce
claim
declare
insist
assert
maintain
believe
think
know
tell
find
conclude
show
reveal
%set effect=possible
allege
accuse
suspect
acquit
clear
absolve
exonerate
exculpate
fear
worry
doubt
wonder
ask
question
speculate
suppose
imagine
suggest
hint
imply
guess
consider
debate
discuss
contemplate
weigh
mull
attempt
try
seek
threaten
investigate
probe
examine
rumour | rumor
warn
caution
predict
blame
charge
seem
appear
struggle
inquire
hypothesize
%set effect=future
plan
imminent
impending
looming
forthcoming
upcoming
planned
intend
prepare
vow
promise
pledge
agree
expect
schedule
slate
poise
set
decide
aim
hope
want
wish
offer
mean
undertake
commit
consent
swear
%set effect=demanded
urge
demand
call
order
request
beg
implore
appeal
recommend
advise
press
instruct
push
lobby
propose
tell
require
petition
exhort
plead
encourage
invite
%set effect=occurs
happen
begin
start
take place
occur
go ahead
resume
continue
%inflect no
%set effect=negate
false
untrue
wrong
baseless
unfounded
groundless
incorrect
bogus
fake
fictitious
fabricated
fabrication
canard
concoction
falsehood
untruth
no truth
not a shred of truth
not a word of truth
not a grain of truth
little truth
no basis
invented
nonsense
hoax
propaganda
lie
lies
myth
slander
disinformation
unsubstantiated
unable
absence
lack
refusal
failure
inability
impossible
unwilling
reluctant
unthinkable
unnecessary
short
instead
%set effect=fiction
novel | novels
film | movie
book
play
drama
series
game | video game
scenario
simulation
dream
comic
thriller
screenplay
%set effect=deny
denial
denials
%set effect=true
true
correct
accurate
fact
%set effect=said
clear
evidence
proof
sign
indication
report
reports
statement
%set effect=possible
talks
negotiations
discussions
unclear
unknown
uncertain
unlikely
likely
possible
probable
potential
doubtful
unconfirmed
unverified
conflicting
disputed
contested
alleged
suspected
feared
rumoured | rumored
hypothetical
mock
simulated
imaginary
fictional
possibility
risk
danger
prospect
chance
likelihood
fear
fears
hopes
prospects
threat
rumour | rumor
rumours | rumors
allegation
allegations
claim
claims
accusation
accusations
suspicion
suspicions
question
questions
speculation
theory
charge
charges
suggestion
suggestions
attempt
attempts
bid
effort
efforts
doubt
doubts
concern
concerns
event
whether
allegedly
reportedly
supposedly
purportedly
apparently
perhaps
maybe
possibly
probably
presumably
seemingly
warning
warnings
capable
power | powers
right
authority
capacity
opportunity
mandate
%set effect=future
on track
on course
plan
plans
decision
intention
readiness
willingness
ready
willing
prepared
due
about
set
scheduled
poised
promise
promises
pledge
pledges
vow
vows
%set effect=demanded
high time
about time
overdue
demand
demands
call
calls
request
order
orders
appeal
proposal
proposals
necessary
%set effect=negate
nearly
almost
hardly
barely
scarcely
