# Nouns of what can be talked over: said, thought, planned, decided, or done by those who decide. What is said of such a thing is an opinion
# ("attacked the plan"); of others it may be a deed ("attacked the guard").
# Origin: written by hand from general knowledge. Licence: MIT, as the project.
%lexicon topic
%plural yes
agenda
aid
alliance
amendment
approach
appeal
argument
attitude
ban
behaviour | behavior
bid
bill
boycott
budget
call
campaign
candidacy | candidacies
ceasefire | cease-fire
change
charge
choice
claim
cut
comment
compromise
concept
conduct
crackdown
deal
debate
delay
demand
effort
embargo | embargoes
failure
fee
figure
finding
freeze
goal
handling
help
idea
impact
independence
initiative
invasion
lack
law
leadership
link
loan
measure
merger
motion
move
need
offer
opinion
order
pact
peace
plan
pledge
policy | policies
practice | practise
pressure
price
probe
programme | program
project
promise
proposal
protest
purge
race
raid
record
reform
remark
report
request
response
result
review
right
risk
role
rule
ruling
silence
sentence
speech | speeches
stance
step
strategy | strategies
strike
support
talks
tactic
tariff
tax | taxes
term
threat
ticket
tie
timing
trade
treaty | treaties
trend
trial
use
value
verdict
view
visit
vote
war
warning
way
withdrawal
word
work
casualty | casualties
victory | victories
success | successes
gain
toll
credit
innocence
