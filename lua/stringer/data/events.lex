# Verbs, phrases and nouns of political events, by lemma, with PLOVER categories and CAMEO codes.
# Origin: written by hand from the categories of the public CAMEO and PLOVER code books; no dictionary was copied.
# Licence: MIT, as the project.
# recipient: where the one acted upon stands: obj, or a preposition (with, against, on, at, to, from, in, of);
# reciprocal=true: both sides act ("X and Y met"). A phrase's first word is the lemma of a verb; the others stand as they are.
# strict=true: the one acted upon stands behind that preposition only; direct=true: behind none, not even another; crowd=true: many do it, a politician who does campaigns.
# Nouns of verbs that are not weak come by rule (%nouns: "condemnation"); a verb that is a noun itself has the flag !noun.
# none=true: tells of no event, whatever its words tell alone. weak=true: tells of an event only where both sides are known. alone=true: only without an object.
%lexicon event_verb
%inflect yes
%nouns event_noun but weak none recipient:obj=of
%boolean reciprocal weak alone none strict direct crowd bodily
%set plover=AGREE
make peace	cameo=057	recipient=with	reciprocal=true
agree	cameo=030	recipient=with
consent	cameo=030	recipient=with
assent	cameo=030	recipient=with
pledge	cameo=030	recipient=to
promise	cameo=030	recipient=to
vow	cameo=030	recipient=to	weak=true
commit	cameo=030	recipient=to	weak=true	strict=true
offer	cameo=030	recipient=to	weak=true	frames=asylum:AID/075/to;arms:AID/072/to;aid:AID/070/to;loan:AID/071/to;sympathy:SUPPORT/051/to
volunteer	cameo=030	recipient=to	weak=true
plan to cooperate	cameo=030	recipient=with
express readiness	cameo=030	recipient=with
express willingness	cameo=030	recipient=with
be ready to cooperate	cameo=030	recipient=with
signal willingness	cameo=030	recipient=with
sign	cameo=057	recipient=with	reciprocal=true	weak=true	plover=SUPPORT	frames=treaty:SUPPORT/057/with;bill:none
ink	cameo=057	recipient=with	reciprocal=true	weak=true	plover=SUPPORT	frames=treaty:SUPPORT/057/with
ratify	cameo=057	recipient=with	reciprocal=true	weak=true	plover=SUPPORT	frames=treaty:SUPPORT/057/with
come to an agreement	cameo=057	recipient=with	reciprocal=true
come to terms	cameo=057	recipient=with	reciprocal=true
shake hands on	cameo=057	recipient=with	reciprocal=true	plover=SUPPORT
enter into an agreement	cameo=057	recipient=with	reciprocal=true	plover=SUPPORT
agree to meet	cameo=036	recipient=with
agree to talk	cameo=036	recipient=with
agree to hold talks	cameo=036	recipient=with
agree to negotiate	cameo=036	recipient=with
agree to mediate	cameo=039	recipient=between
offer to mediate	cameo=039	recipient=between
offer to host	cameo=036	recipient=between
promise aid	cameo=033	recipient=to
pledge aid	cameo=033	recipient=to
pledge assistance	cameo=033	recipient=to
pledge support	cameo=033	recipient=to
accept	cameo=030	recipient=of	weak=true
approve	cameo=030	recipient=obj	weak=true
greenlight	cameo=030	recipient=obj	weak=true
authorize | authorise	cameo=030	recipient=obj	weak=true
give the go-ahead	cameo=030	recipient=obj
%set plover=CONSULT
co-host	cameo=043	recipient=with	weak=true
fete	cameo=043	recipient=obj
conciliate	cameo=045	recipient=between
reconcile	cameo=045	recipient=between	weak=true
mend fences	cameo=046	recipient=with
meet	cameo=040	recipient=with	reciprocal=true	frames=proposal:CONCEDE/080/of;need:none
confer	cameo=040	recipient=with	reciprocal=true
huddle	cameo=040	recipient=with	reciprocal=true
discuss	cameo=040	recipient=with	reciprocal=true	weak=true	strict=true
consult	cameo=040	recipient=with	reciprocal=true	frames=paper:none
exchange views	cameo=040	recipient=with	reciprocal=true
convene	cameo=040	recipient=with	reciprocal=true	weak=true
talk	cameo=040	recipient=with	reciprocal=true	weak=true
phone	cameo=041	recipient=obj	weak=true
telephone	cameo=041	recipient=obj
speak by phone	cameo=041	recipient=obj
speak by telephone	cameo=041	recipient=obj
talk by phone	cameo=041	recipient=obj
speak on the phone	cameo=041	recipient=obj
visit	cameo=042	recipient=to	!noun
travel	cameo=042	recipient=to	weak=true
tour	cameo=042	recipient=to
fly to	cameo=042	recipient=to
arrive in	cameo=042	recipient=to
arrive	cameo=042	recipient=to
embark	cameo=042	recipient=obj	weak=true
stop over	cameo=042	recipient=to
land in	cameo=042	recipient=to
host	cameo=043	recipient=obj
receive	cameo=043	recipient=obj	weak=true	frames=arms:AID/072/from/received;aid:AID/070/from/received;loan:AID/071/from/received
greet	cameo=043	recipient=obj	weak=true
roll out the red carpet	cameo=043	recipient=obj
mediate	cameo=045	recipient=between
broker	cameo=045	recipient=between
arbitrate	cameo=045	recipient=between	weak=true
act as mediator	cameo=045	recipient=between
act as intermediary	cameo=045	recipient=between
bring together	cameo=045	recipient=between
intercede	cameo=045	recipient=between
intermediate	cameo=045	recipient=between
negotiate	cameo=046	recipient=with	reciprocal=true
bargain	cameo=046	recipient=with	reciprocal=true
haggle	cameo=046	recipient=with	reciprocal=true
resume talks	cameo=046	recipient=with	reciprocal=true
begin talks	cameo=046	recipient=with	reciprocal=true
start talks	cameo=046	recipient=with	reciprocal=true
open talks	cameo=046	recipient=with	reciprocal=true
parley	cameo=046	recipient=with	reciprocal=true
return to the table	cameo=046	recipient=with	reciprocal=true
return to the negotiating table	cameo=046	recipient=with	reciprocal=true
brief	cameo=040	recipient=obj	weak=true
contact	cameo=041	recipient=obj	weak=true
entertain	cameo=043	recipient=obj	weak=true
spar	cameo=111	recipient=with	plover=ACCUSE	reciprocal=true
bicker	cameo=111	recipient=with	plover=ACCUSE	reciprocal=true
quarrel	cameo=111	recipient=with	plover=ACCUSE	reciprocal=true
feud	cameo=111	recipient=with	plover=ACCUSE	reciprocal=true
wrangle	cameo=111	recipient=with	plover=ACCUSE	reciprocal=true
%set plover=SUPPORT
approve of	cameo=051	recipient=obj	weak=true
reach out to	cameo=050	recipient=obj	weak=true
extend an olive branch | hold out an olive branch | offer an olive branch	cameo=050	recipient=to
show solidarity	cameo=052	recipient=with
show support	cameo=052	recipient=for
toast	cameo=051	recipient=obj	weak=true
woo	cameo=050	recipient=obj	weak=true
rehabilitate	cameo=050	recipient=obj	weak=true
cheer	cameo=051	recipient=obj	weak=true
eulogize | eulogise	cameo=051	recipient=obj
root for	cameo=052	recipient=obj
take sides with	cameo=052	recipient=obj
praise	cameo=051	recipient=obj
laud	cameo=051	recipient=obj
lionize | lionise	cameo=051	recipient=obj
felicitate	cameo=051	recipient=obj
hail	cameo=051	recipient=obj
commend	cameo=051	recipient=obj
applaud	cameo=051	recipient=obj
welcome	cameo=051	recipient=obj	weak=true
congratulate	cameo=051	recipient=obj
thank	cameo=051	recipient=obj
salute	cameo=051	recipient=obj	weak=true
acclaim	cameo=051	recipient=obj	weak=true
compliment	cameo=051	recipient=obj	weak=true
extol	cameo=051	recipient=obj
admire	cameo=051	recipient=obj	weak=true
support	cameo=052	recipient=obj	weak=true
back	cameo=052	recipient=obj	weak=true
endorse	cameo=052	recipient=obj	weak=true
side with	cameo=052	recipient=obj
stand by	cameo=052	recipient=obj
stand up for	cameo=052	recipient=obj
close ranks with	cameo=052	recipient=obj
close ranks behind	cameo=052	recipient=obj
sing the praises of	cameo=051	recipient=obj
stand with	cameo=052	recipient=obj
defend	cameo=052	recipient=obj	weak=true
champion	cameo=052	recipient=obj	weak=true
throw support behind	cameo=052	recipient=obj
reaffirm support for	cameo=052	recipient=obj
affirm	cameo=052	recipient=obj	weak=true
vouch for	cameo=052	recipient=obj
uphold	cameo=052	recipient=obj	weak=true
advocate for	cameo=052	recipient=obj
rally support	cameo=053	recipient=for
campaign for	cameo=053	recipient=for
rally behind	cameo=053	recipient=for
drum up support	cameo=053	recipient=for
recognize | recognise	cameo=054	recipient=with	weak=true
establish diplomatic relations	cameo=054	recipient=with	reciprocal=true
establish diplomatic ties	cameo=054	recipient=with	reciprocal=true
establish ties	cameo=054	recipient=with	reciprocal=true
restore diplomatic relations	cameo=054	recipient=with	reciprocal=true
restore diplomatic ties	cameo=054	recipient=with	reciprocal=true
restore relations	cameo=054	recipient=with	reciprocal=true
restore ties	cameo=054	recipient=with	reciprocal=true
resume diplomatic relations	cameo=054	recipient=with	reciprocal=true
normalize relations	cameo=054	recipient=with	reciprocal=true
normalise relations	cameo=054	recipient=with	reciprocal=true
normalize ties	cameo=054	recipient=with	reciprocal=true
normalise ties	cameo=054	recipient=with	reciprocal=true
exchange ambassadors	cameo=054	recipient=with	reciprocal=true
accredit	cameo=054	recipient=with	weak=true
present credentials	cameo=054	recipient=with	reciprocal=true
apologize | apologise	cameo=055	recipient=to
express regret	cameo=055	recipient=to
express remorse	cameo=055	recipient=to
beg forgiveness	cameo=055	recipient=to
forgive	cameo=056	recipient=obj
pardon	cameo=056	recipient=obj
console	cameo=051	recipient=with	weak=true
offer condolences	cameo=051	recipient=to
mourn	cameo=051	recipient=with	weak=true
condole	cameo=051	recipient=with
honor | honour	cameo=051	recipient=with	weak=true
commemorate	cameo=051	recipient=with
embrace	cameo=051	recipient=obj	weak=true
encourage	cameo=051	recipient=obj	weak=true
bless	cameo=051	recipient=obj	weak=true
befriend	cameo=051	recipient=obj	weak=true
comfort	cameo=051	recipient=obj	weak=true
reward	cameo=051	recipient=obj	weak=true
boost	cameo=051	recipient=obj	weak=true
vindicate	cameo=051	recipient=obj	weak=true
decorate	cameo=051	recipient=obj	weak=true
stick up for | speak up for | throw its weight behind | throw their weight behind	cameo=052	recipient=obj
express confidence in | voice confidence in	cameo=051	recipient=obj
%set plover=COOPERATE
join hands	cameo=060	recipient=with	reciprocal=true
pool resources	cameo=060	recipient=with	reciprocal=true
share	cameo=064	recipient=with	weak=true	strict=true
cooperate | co-operate	cameo=060	recipient=with	reciprocal=true
collaborate	cameo=060	recipient=with	reciprocal=true	weak=true
join forces	cameo=060	recipient=with	reciprocal=true
partner	cameo=060	recipient=with	reciprocal=true	weak=true
team up	cameo=060	recipient=with	reciprocal=true
work with	cameo=060	recipient=with	reciprocal=true
coordinate	cameo=060	recipient=with	reciprocal=true	weak=true
liaise	cameo=060	recipient=with	reciprocal=true
ally	cameo=060	recipient=with	reciprocal=true	weak=true
trade	cameo=061	recipient=with	weak=true
do business	cameo=061	recipient=with
invest	cameo=061	recipient=with	weak=true
purchase from	cameo=061	recipient=with
import from	cameo=061	recipient=with
export	cameo=061	recipient=to	weak=true
sell	cameo=061	recipient=to	weak=true
train	cameo=062	recipient=with	weak=true
hold military exercises with	cameo=062	recipient=with
drill with	cameo=062	recipient=with
extradite	cameo=063	recipient=to
hand over	cameo=063	recipient=to
repatriate	cameo=063	recipient=to
share intelligence	cameo=064	recipient=with
exchange information	cameo=064	recipient=with	reciprocal=true
share information	cameo=064	recipient=with
exchange intelligence	cameo=064	recipient=with	reciprocal=true
exchange prisoners	cameo=064	recipient=with	reciprocal=true
swap prisoners	cameo=064	recipient=with	reciprocal=true
%set plover=AID
come to the rescue of | come to the aid of | come to the defence of | come to the defense of	cameo=074	recipient=obj
award	cameo=070	recipient=to	weak=true	frames=aid:AID/070/to;loan:AID/071/to
reimburse	cameo=071	recipient=obj
compensate	cameo=071	recipient=obj	weak=true
repay	cameo=071	recipient=obj	weak=true
prop up	cameo=071	recipient=obj
shore up	cameo=071	recipient=obj	weak=true
nurse	cameo=073	recipient=obj	weak=true
succor | succour	cameo=070	recipient=obj
aid	cameo=070	recipient=obj	weak=true
assist	cameo=070	recipient=obj	weak=true
help but	none=true
help	cameo=070	recipient=obj	weak=true
donate	cameo=070	recipient=obj
provide	cameo=070	recipient=obj	weak=true	frames=arms:AID/072/to;aid:AID/070/to;loan:AID/071/to;troops:AID/074/to
supply	cameo=070	recipient=obj	weak=true	frames=arms:AID/072/to;aid:AID/073/to
grant	cameo=070	recipient=obj	weak=true	frames=asylum:AID/075/to;visa:CONCEDE/080/to;loan:AID/071/to;aid:AID/070/to
subsidize | subsidise	cameo=070	recipient=obj	weak=true
fund	cameo=070	recipient=obj	weak=true
finance	cameo=070	recipient=obj	weak=true
bankroll	cameo=070	recipient=obj	weak=true
contribute	cameo=070	recipient=obj	weak=true
underwrite	cameo=070	recipient=obj	weak=true
sponsor	cameo=070	recipient=obj	weak=true
support with	cameo=070	recipient=obj
lend	cameo=071	recipient=to	weak=true	frames=arms:AID/072/to;aid:AID/070/to;loan:AID/071/to
loan	cameo=071	recipient=to	weak=true	frames=arms:AID/072/to;aid:AID/070/to
extend credit	cameo=071	recipient=to
bail out	cameo=071	recipient=to
approve a loan	cameo=071	recipient=to
forgive debt	cameo=071	recipient=to
write off debt	cameo=071	recipient=to
reschedule debt	cameo=071	recipient=to
arm	cameo=072	recipient=obj	weak=true
equip	cameo=072	recipient=obj	weak=true
resupply	cameo=072	recipient=obj
train troops	cameo=072	recipient=obj
feed	cameo=073	recipient=to	weak=true
distribute food	cameo=073	recipient=to
airlift	cameo=073	recipient=to	weak=true
airdrop	cameo=073	recipient=to
evacuate	cameo=073	recipient=to	weak=true
rescue	cameo=073	recipient=to	weak=true
vaccinate	cameo=073	recipient=to
shelter	cameo=073	recipient=to	weak=true
distribute aid	cameo=073	recipient=to
dispatch aid	cameo=073	recipient=to
drop food	cameo=073	recipient=to
deploy peacekeepers	cameo=074	recipient=in
contribute troops	cameo=074	recipient=in
provide security	cameo=074	recipient=in
guard	cameo=074	recipient=in	weak=true
protect	cameo=074	recipient=in	weak=true
dispatch peacekeepers	cameo=074	recipient=in
offer asylum	cameo=075	recipient=to
harbor | harbour	cameo=075	recipient=to	weak=true
shelter refugees	cameo=075	recipient=to
take in	cameo=075	recipient=to
take in refugees	cameo=075	recipient=to
admit refugees	cameo=075	recipient=to
resettle	cameo=075	recipient=to	weak=true
offer sanctuary	cameo=075	recipient=to
relieve	cameo=074	recipient=obj	weak=true
shield	cameo=074	recipient=obj	weak=true
refund	cameo=070	recipient=obj	weak=true
%set plover=CONCEDE
cede	cameo=080	recipient=to	weak=true
bow	cameo=080	recipient=to	weak=true
bow to	cameo=080	recipient=to
kowtow	cameo=080	recipient=to
give ground	cameo=080	recipient=to
knuckle under	cameo=080	recipient=to
buckle	cameo=080	recipient=to	weak=true
defer	cameo=080	recipient=to	weak=true
placate	cameo=080	recipient=obj
appease	cameo=080	recipient=obj
allow | permit	cameo=080	recipient=obj	weak=true
yield	cameo=080	recipient=to	weak=true
concede	cameo=080	recipient=to	weak=true
give in	cameo=080	recipient=to	alone=true
cave in	cameo=080	recipient=to
back down	cameo=080	recipient=to
relent	cameo=080	recipient=to	weak=true
compromise	cameo=080	recipient=to	weak=true
capitulate	cameo=080	recipient=to
comply	cameo=080	recipient=to	weak=true
accede	cameo=080	recipient=to	weak=true
acquiesce	cameo=080	recipient=to
soften	cameo=080	recipient=to	weak=true
relax	cameo=080	recipient=to	weak=true
agree to demands	cameo=080	recipient=to
backtrack	cameo=080	recipient=to
climb down	cameo=080	recipient=to
ease curbs	cameo=081	recipient=on
unban	cameo=081	recipient=on
legalize | legalise	cameo=081	recipient=on	weak=true
decriminalize | decriminalise	cameo=081	recipient=on	weak=true
loosen	cameo=081	recipient=on	weak=true
resign	cameo=083	plover=RETREAT
step down	cameo=083	plover=RETREAT
quit	cameo=083	weak=true	plover=RETREAT
stand down	cameo=083	plover=RETREAT
abdicate	cameo=083	plover=RETREAT
leave office	cameo=083	plover=RETREAT
relinquish power	cameo=083
hand over power	cameo=083
cede power	cameo=083
transfer power	cameo=083
dissolve parliament	cameo=083
dissolve the government	cameo=083
call elections	cameo=083
call early elections	cameo=083
call snap elections	cameo=083
reinstate	cameo=083	weak=true
reshuffle	cameo=083	weak=true
release	cameo=084	recipient=obj	weak=true	plover=RETREAT	direct=true	frames=prisoner:RETREAT/084/obj
free	cameo=084	recipient=obj	weak=true	plover=RETREAT	direct=true	frames=prisoner:RETREAT/084/obj
set free	cameo=084	recipient=obj	plover=RETREAT
hand back	cameo=084	recipient=obj	plover=RETREAT
give back	cameo=084	recipient=obj	plover=RETREAT
liberate a prisoner	cameo=084	recipient=obj	plover=RETREAT
acquit	cameo=084	recipient=obj	weak=true	plover=RETREAT
exonerate	cameo=084	recipient=obj	plover=RETREAT
amnesty	cameo=084	recipient=obj	plover=RETREAT
parole	cameo=084	recipient=obj	plover=RETREAT
commute	cameo=084	recipient=obj	weak=true	plover=RETREAT
unfreeze	cameo=085	recipient=on	plover=RETREAT
unblock	cameo=085	recipient=on	plover=RETREAT
end the boycott	cameo=085	recipient=on	plover=RETREAT
admit inspectors	cameo=086	recipient=obj	plover=RETREAT
allow inspectors	cameo=086	recipient=obj	plover=RETREAT
readmit	cameo=086	recipient=obj	plover=RETREAT
allow access	cameo=086	recipient=obj	plover=RETREAT
allow observers	cameo=086	recipient=obj	plover=RETREAT
%set plover=RETREAT
pull the plug on	cameo=0874	recipient=from
bring home	cameo=0874	recipient=from	weak=true
leave	cameo=0874	recipient=obj	none=true
ransom	cameo=084	recipient=obj
exchange	cameo=084	recipient=with	weak=true
lay down their arms | lay down their weapons | lay down its arms | lay down its weapons	cameo=0873	recipient=to
pull its troops out | pull his troops out | pull their troops out | pull its forces out	cameo=0874	recipient=of
return the body | return the bodies | return the remains | return prisoners	cameo=084	recipient=to
withdraw	cameo=0874	recipient=from	weak=true	frames=troops:RETREAT/0874/from;diplomat:SANCTION/161/from;aid:SANCTION/162/from
pull out	cameo=0874	recipient=from
pull back	cameo=0874	recipient=from
decamp	cameo=0874	recipient=from	weak=true
retreat	cameo=0874	recipient=from	!noun
fall back	cameo=0874	recipient=from
disengage	cameo=0874	recipient=from	weak=true
evacuate troops	cameo=0874	recipient=from
redeploy	cameo=0874	recipient=from	weak=true
pull out troops	cameo=0874	recipient=from
vacate	cameo=0874	recipient=from	weak=true
abandon	cameo=0874	recipient=from	weak=true
leave positions	cameo=0874	recipient=from
cease fire	cameo=0871	recipient=with
observe a ceasefire	cameo=0871	recipient=with
observe a truce	cameo=0871	recipient=with
halt fighting	cameo=0871	recipient=with
stop fighting	cameo=0871	recipient=with
end hostilities	cameo=0871	recipient=with
cease hostilities	cameo=0871	recipient=with
suspend hostilities	cameo=0871	recipient=with
halt attacks	cameo=0871	recipient=with
stop attacks	cameo=0871	recipient=with
honor a ceasefire	cameo=0871	recipient=with
disarm	cameo=0873	recipient=to
demobilize | demobilise	cameo=0873	recipient=to
lay down arms	cameo=0873	recipient=to
lay down weapons	cameo=0873	recipient=to
surrender weapons	cameo=0873	recipient=to
decommission	cameo=0873	recipient=to
hand in weapons	cameo=0873	recipient=to
surrender	cameo=0873	recipient=to	!noun
give up arms	cameo=0873	recipient=to
stand down troops	cameo=0873	recipient=to
dismantle	cameo=0873	recipient=to	weak=true
scale back	cameo=0873	recipient=to
destroy weapons	cameo=0873	recipient=to
draw down	cameo=0873	recipient=to
end the siege	cameo=0872	recipient=on
end the blockade	cameo=0872	recipient=on
break the siege	cameo=0872	recipient=on
defect	cameo=0874	recipient=to	weak=true
%set plover=REQUEST
instruct	cameo=100	recipient=obj	weak=true
coax	cameo=020	recipient=obj
cajole	cameo=020	recipient=obj
goad	cameo=020	recipient=obj
lean on	cameo=020	recipient=obj	weak=true
recommend | advise	cameo=020	recipient=obj	weak=true
pressure	cameo=100	recipient=obj
demand	cameo=100	recipient=from	frames=prisoner:REQUEST/100/from
order	cameo=100	recipient=from	weak=true
call for	cameo=100	recipient=from
press	cameo=100	recipient=from	weak=true
press for	cameo=100	recipient=from
push for	cameo=100	recipient=from
insist on	cameo=100	recipient=from	weak=true
clamor for | clamour for	cameo=100	recipient=from
urge	cameo=020	recipient=obj
call on	cameo=020	recipient=obj
call upon	cameo=020	recipient=obj
appeal	cameo=020	recipient=obj	weak=true
appeal to	cameo=020	recipient=obj
exhort	cameo=020	recipient=obj
implore	cameo=020	recipient=obj
importune	cameo=020	recipient=obj
adjure	cameo=020	recipient=obj
buttonhole	cameo=020	recipient=obj	weak=true
beseech | beseeched	cameo=020	recipient=obj
plead	cameo=020	recipient=obj	weak=true
plead with	cameo=020	recipient=obj
ask	cameo=020	recipient=obj	weak=true
request	cameo=020	recipient=obj	weak=true
petition	cameo=020	recipient=obj	weak=true
beg	cameo=020	recipient=obj	weak=true
invite	cameo=020	recipient=obj	weak=true
entreat	cameo=020	recipient=obj
lobby	cameo=020	recipient=obj	weak=true
nudge	cameo=020	recipient=obj	weak=true
prod	cameo=020	recipient=obj	weak=true
call for withdrawal	cameo=100	recipient=from
demand release	cameo=100	recipient=from
call for the release	cameo=100	recipient=from
demand the return	cameo=100	recipient=from
press for the return	cameo=100	recipient=from
call for restraint	cameo=100	recipient=from
call for a ceasefire	cameo=100	recipient=from
call for talks	cameo=100	recipient=from
demand an apology	cameo=100	recipient=from
demand resignation	cameo=100	recipient=from
call for the resignation	cameo=100	recipient=from
call for sanctions	cameo=100	recipient=from
demand reform	cameo=100	recipient=from
call for reform	cameo=100	recipient=from
call for elections	cameo=100	recipient=from
demand compensation	cameo=100	recipient=from
demand an investigation	cameo=100	recipient=from
call for an inquiry	cameo=100	recipient=from
call for dialogue	cameo=100	recipient=from
call for an end	cameo=100	recipient=from
demand an end	cameo=100	recipient=from
ask for aid	cameo=100	recipient=from
request aid	cameo=100	recipient=from
appeal for aid	cameo=100	recipient=from
appeal for help	cameo=100	recipient=from
ask for help	cameo=100	recipient=from
call for help	cameo=100	recipient=from
request asylum	cameo=100	recipient=from
summon parliament	cameo=100	recipient=from
%set plover=ACCUSE
trade accusations | trade barbs | trade insults | trade blame | exchange accusations | exchange barbs	cameo=112	recipient=with	reciprocal=true
slander	cameo=111	recipient=obj	!noun
libel	cameo=111	recipient=obj	!noun
defame	cameo=111	recipient=obj
malign	cameo=111	recipient=obj
smear	cameo=111	recipient=obj	weak=true
denigrate	cameo=111	recipient=obj
belittle	cameo=111	recipient=obj
besmirch	cameo=111	recipient=obj
chastise	cameo=111	recipient=obj
rap	cameo=111	recipient=obj	weak=true
pillory | pillories | pilloried	cameo=111	recipient=obj
rip into	cameo=111	recipient=obj
tear into	cameo=111	recipient=obj
round on	cameo=111	recipient=obj
reproach	cameo=111	recipient=obj
scorn	cameo=111	recipient=obj	weak=true
taunt	cameo=111	recipient=obj	weak=true
demonize | demonise	cameo=111	recipient=obj
haul before	cameo=115	recipient=obj
denounce to	cameo=111	recipient=obj
put under investigation	cameo=090	recipient=obj
accuse	cameo=112	recipient=obj
blame	cameo=112	recipient=obj
implicate	cameo=112	recipient=obj	weak=true
allege	cameo=112	recipient=obj	weak=true
point the finger at	cameo=112	recipient=obj
point a finger at	cameo=112	recipient=obj
point fingers at	cameo=112	recipient=obj
incriminate	cameo=112	recipient=obj
hold responsible	cameo=112	recipient=obj
hold accountable	cameo=112	recipient=obj
lay the blame on	cameo=112	recipient=obj
lay blame on	cameo=112	recipient=obj
heap blame on	cameo=112	recipient=obj
inculpate	cameo=112	recipient=obj
pin the blame on	cameo=112	recipient=obj
put the blame on | shift the blame to | shift blame to | shift the blame onto | shift blame onto	cameo=112	recipient=obj
impute	cameo=112	recipient=obj
criticize | criticise	cameo=111	recipient=obj
condemn	cameo=111	recipient=obj
denounce	cameo=111	recipient=obj
deplore	cameo=111	recipient=obj
decry	cameo=111	recipient=obj
blast	cameo=111	recipient=obj	weak=true
slam	cameo=111	recipient=obj	weak=true
lambaste | lambast	cameo=111	recipient=obj
castigate	cameo=111	recipient=obj
rebuke	cameo=111	recipient=obj	!noun
censure	cameo=111	recipient=obj	!noun
berate	cameo=111	recipient=obj
revile	cameo=111	recipient=obj
traduce	cameo=111	recipient=obj
badmouth	cameo=111	recipient=obj
bad-mouth	cameo=111	recipient=obj
chew out	cameo=111	recipient=obj
dress down	cameo=111	recipient=obj
bawl out	cameo=111	recipient=obj
take to task	cameo=111	recipient=obj
take to account	cameo=111	recipient=obj
bring to account	cameo=111	recipient=obj
name and shame	cameo=111	recipient=obj
stigmatize | stigmatise	cameo=111	recipient=obj
impugn	cameo=111	recipient=obj
assail	cameo=111	recipient=obj	weak=true
chide	cameo=111	recipient=obj
lash out at	cameo=111	recipient=obj
hit out at	cameo=111	recipient=obj
attack verbally	cameo=111	recipient=obj
scold	cameo=111	recipient=obj
vilify	cameo=111	recipient=obj
excoriate	cameo=111	recipient=obj
upbraid	cameo=111	recipient=obj
reprimand	cameo=111	recipient=obj	!noun
admonish	cameo=111	recipient=obj
express anger	cameo=111	recipient=obj
express concern	cameo=111	recipient=obj
voice concern	cameo=111	recipient=obj
disparage	cameo=111	recipient=obj	weak=true
deride	cameo=111	recipient=obj	weak=true
mock	cameo=111	recipient=obj	weak=true
insult	cameo=111	recipient=obj	weak=true
ridicule	cameo=111	recipient=obj	weak=true
take aim at	cameo=111	recipient=obj
heap scorn on	cameo=111	recipient=obj
pour scorn on	cameo=111	recipient=obj
pour scorn upon	cameo=111	recipient=obj
vent anger at	cameo=111	recipient=obj
inveigh against	cameo=111	recipient=obj
fulminate against	cameo=111	recipient=obj
remonstrate	cameo=110	recipient=with
fault	cameo=111	recipient=obj	weak=true
find fault with	cameo=111	recipient=obj
express dismay	cameo=111	recipient=obj
voice anger	cameo=111	recipient=obj
question	cameo=111	recipient=obj	weak=true
bemoan	cameo=111	recipient=obj	weak=true
speak out against	cameo=111	recipient=obj
rail against	cameo=111	recipient=obj
complain	cameo=114	recipient=to	weak=true
summon	cameo=114	recipient=to	frames=diplomat:ACCUSE/114/of
protest to	cameo=114	recipient=to
sue	cameo=115	recipient=obj
file suit	cameo=115	recipient=obj
take to court	cameo=115	recipient=obj
bring charges	cameo=115	recipient=obj
file charges	cameo=115	recipient=obj
indict	cameo=115	recipient=obj
prosecute	cameo=115	recipient=obj	weak=true
charge	cameo=115	recipient=obj	weak=true
impeach	cameo=115	recipient=obj
arraign	cameo=115	recipient=obj
put on trial	cameo=115	recipient=obj
court-martial	cameo=115	recipient=obj
petition the court	cameo=115	recipient=obj
press charges	cameo=115	recipient=obj
lodge a case	cameo=115	recipient=obj
convict	cameo=116	recipient=obj
find guilty	cameo=116	recipient=obj
sentence	cameo=116	recipient=obj
hold liable	cameo=116	recipient=obj
condemn to death	cameo=116	recipient=obj
investigate	cameo=090	recipient=obj
probe	cameo=090	recipient=obj	weak=true
inquire	cameo=090	recipient=obj
examine	cameo=090	recipient=obj	weak=true
look into	cameo=090	recipient=obj
interrogate	cameo=090	recipient=obj	weak=true
question suspects	cameo=090	recipient=obj
audit	cameo=090	recipient=obj	weak=true
inspect	cameo=090	recipient=obj	weak=true
scrutinize | scrutinise	cameo=090	recipient=obj	weak=true
subpoena	cameo=090	recipient=obj
heckle	cameo=111	recipient=obj	weak=true
jeer	cameo=111	recipient=obj	weak=true
boo	cameo=111	recipient=obj	weak=true
discredit	cameo=111	recipient=obj	weak=true
lampoon	cameo=111	recipient=obj	weak=true
lecture	cameo=111	recipient=obj	weak=true
rubbish	cameo=111	recipient=obj	weak=true
savage	cameo=111	recipient=obj	weak=true
scapegoat	cameo=111	recipient=obj	weak=true
shame	cameo=111	recipient=obj	weak=true
humiliate	cameo=111	recipient=obj	weak=true
harangue	cameo=111	recipient=obj	weak=true
flay	cameo=111	recipient=obj	weak=true
satirize | satirise	cameo=111	recipient=obj	weak=true
caricature	cameo=111	recipient=obj	weak=true
lash | hit back at | lay into | take a swipe at | fulminate against | inveigh against	cameo=111	recipient=obj
gripe	cameo=110	recipient=to	weak=true
grumble	cameo=110	recipient=to	weak=true
moan	cameo=110	recipient=to	weak=true
grouse	cameo=110	recipient=to	weak=true
whinge	cameo=110	recipient=to	weak=true
bristle	cameo=110	recipient=to	weak=true
fume	cameo=110	recipient=to	weak=true
suspect	cameo=112	recipient=obj	weak=true
grill	cameo=090	recipient=obj	weak=true
quiz	cameo=090	recipient=obj	weak=true
betray	cameo=112	recipient=obj	weak=true
%set plover=REJECT
disavow	cameo=120	recipient=with
disown	cameo=120	recipient=obj
stonewall	cameo=120	recipient=obj
overrule	cameo=120	recipient=obj	weak=true
quash	cameo=120	recipient=of	weak=true
abjure	cameo=120	recipient=obj	weak=true
cold-shoulder	cameo=120	recipient=obj
freeze out	cameo=120	recipient=obj
pooh-pooh	cameo=120	recipient=of
shrug off	cameo=120	recipient=of
be opposed to	cameo=120	recipient=obj
reject	cameo=120	recipient=obj	frames=bill:REJECT/120/of
refuse	cameo=120	recipient=obj	frames=visa:SANCTION/160/to;talks:REJECT/125/with;proposal:REJECT/120/of
decline	cameo=120	recipient=obj	weak=true
rebuff	cameo=120	recipient=obj	!noun
spurn	cameo=120	recipient=obj
dismiss	cameo=120	recipient=obj	weak=true	frames=claim:REJECT/120/of;minister:COERCE/170/obj
turn down	cameo=120	recipient=obj
rule out	cameo=120	recipient=obj
deny	cameo=120	recipient=obj	weak=true	frames=asylum:REJECT/120/to;visa:SANCTION/160/to;claim:REJECT/120/of;bill:none
disallow	cameo=120	recipient=obj
disapprove	cameo=120	recipient=obj
repudiate	cameo=120	recipient=obj	frames=treaty:REJECT/128/with
brush aside	cameo=120	recipient=obj
laugh off	cameo=120	recipient=obj
slap down	cameo=120	recipient=obj
knock back	cameo=120	recipient=obj	weak=true
wave away	cameo=120	recipient=obj
give short shrift to	cameo=120	recipient=obj
strike down	cameo=120	recipient=obj	weak=true
scotch	cameo=120	recipient=obj	weak=true
baulk at	cameo=120	recipient=obj
frown on	cameo=120	recipient=obj	weak=true
resist	cameo=120	recipient=obj	weak=true
oppose	cameo=120	recipient=obj	weak=true
balk	cameo=120	recipient=obj
snub	cameo=120	recipient=obj
shun	cameo=120	recipient=obj	weak=true
say no to	cameo=120	recipient=obj	alone=true
rule against	cameo=120	recipient=obj
refuse to accept	cameo=123	recipient=obj
refuse to sign	cameo=123	recipient=obj
reject conditions	cameo=123	recipient=obj
reject demands	cameo=123	recipient=obj
refuse conditions	cameo=123	recipient=obj
refuse to yield	cameo=124	recipient=obj
refuse to release	cameo=124	recipient=obj
refuse to resign	cameo=124	recipient=obj
refuse to back down	cameo=124	recipient=obj
refuse to withdraw	cameo=124	recipient=obj
refuse to comply	cameo=124	recipient=obj
refuse to lift	cameo=124	recipient=obj
stand firm	cameo=124	recipient=obj
refuse to budge	cameo=124	recipient=obj
refuse to disarm	cameo=124	recipient=obj
refuse to stop	cameo=124	recipient=obj
refuse to leave	cameo=124	recipient=obj
refuse to meet	cameo=125	recipient=with
refuse to talk	cameo=125	recipient=with
refuse to negotiate	cameo=125	recipient=with
reject talks	cameo=125	recipient=with
decline to meet	cameo=125	recipient=with
rule out talks	cameo=125	recipient=with
refuse to attend	cameo=125	recipient=with
refuse to hold talks	cameo=125	recipient=with
reject mediation	cameo=126	recipient=from
reject the offer to mediate	cameo=126	recipient=from
reject the peace plan	cameo=127	recipient=from
reject a ceasefire	cameo=127	recipient=from
reject the ceasefire	cameo=127	recipient=from
reject a truce	cameo=127	recipient=from
defy	cameo=128	recipient=obj
flout	cameo=128	recipient=obj
disregard	cameo=128	recipient=obj	weak=true
ignore	cameo=128	recipient=obj	weak=true
violate	cameo=128	recipient=obj	weak=true	frames=treaty:REJECT/128/with;border:ASSAULT/196/of
breach	cameo=128	recipient=obj	weak=true	frames=treaty:REJECT/128/with
break the law	cameo=128	recipient=obj
contravene	cameo=128	recipient=obj
disobey	cameo=128	recipient=obj
renege	cameo=128	recipient=to
back out of	cameo=128	recipient=obj
go back on	cameo=128	recipient=obj
walk away from	cameo=128	recipient=obj
veto	cameo=129	recipient=obj
vote against	cameo=129	recipient=obj
vote down	cameo=129	recipient=obj
torpedo	cameo=129	recipient=obj	weak=true	frames=talks:REJECT/129/with
scuttle	cameo=129	recipient=obj	weak=true
derail	cameo=129	recipient=obj	weak=true
sabotage	cameo=129	recipient=obj	weak=true
scoff	cameo=120	recipient=at
sneer	cameo=120	recipient=at
snort	cameo=120	recipient=at
thwart	cameo=120	recipient=obj	weak=true
foil	cameo=120	recipient=obj	weak=true
hinder	cameo=120	recipient=obj	weak=true
hamper	cameo=120	recipient=obj	weak=true
frustrate	cameo=120	recipient=obj	weak=true
scupper	cameo=120	recipient=obj	weak=true
refute	cameo=120	recipient=obj	weak=true
rebut	cameo=120	recipient=obj	weak=true
contradict	cameo=120	recipient=obj	weak=true
disdain	cameo=120	recipient=obj	weak=true
turn a deaf ear | turn up its nose	cameo=120	recipient=to
%set plover=THREATEN
saber-rattle	cameo=130	recipient=against
browbeat	cameo=130	recipient=obj
blackmail	cameo=130	recipient=obj
threaten	cameo=130	recipient=obj
menace	cameo=130	recipient=obj	weak=true
imperil	cameo=130	recipient=obj	weak=true
intimidate	cameo=130	recipient=obj	weak=true
vow to	cameo=130	recipient=obj
warn	cameo=130	recipient=obj
caution	cameo=130	recipient=obj	weak=true
threaten sanctions	cameo=131	recipient=on
threaten to impose	cameo=131	recipient=on
threaten to boycott	cameo=131	recipient=on
threaten to cut	cameo=131	recipient=on
threaten to sever	cameo=131	recipient=on
threaten to expel	cameo=131	recipient=on
threaten tariffs	cameo=131	recipient=on
threaten to suspend	cameo=131	recipient=on
threaten to protest	cameo=133	recipient=against
threaten to strike	cameo=133	recipient=against
threaten to demonstrate	cameo=133	recipient=against
threaten strike action	cameo=133	recipient=against
threaten to walk out	cameo=134	recipient=with
threaten to quit talks	cameo=134	recipient=with
threaten to break off	cameo=134	recipient=with
threaten to attack	cameo=138	recipient=obj
threaten to bomb	cameo=138	recipient=obj
threaten to invade	cameo=138	recipient=obj
threaten to kill	cameo=138	recipient=obj
threaten war	cameo=138	recipient=obj
threaten to use force	cameo=138	recipient=obj
threaten to retaliate	cameo=138	recipient=obj
threaten retaliation	cameo=138	recipient=obj
threaten military action	cameo=138	recipient=obj
vow revenge	cameo=138	recipient=obj
vow retaliation	cameo=138	recipient=obj
vow to retaliate	cameo=138	recipient=obj
vow to avenge	cameo=138	recipient=obj
swear revenge	cameo=138	recipient=obj
rattle sabers	cameo=138	recipient=obj
threaten to strike back	cameo=138	recipient=obj
threaten to annihilate	cameo=138	recipient=obj
threaten to shoot down	cameo=138	recipient=obj
threaten to destroy	cameo=138	recipient=obj
issue an ultimatum	cameo=139	recipient=to
give an ultimatum	cameo=139	recipient=to
set a deadline	cameo=139	recipient=to
give a deadline	cameo=139	recipient=to
%set plover=PROTEST
walk off the job	cameo=143	recipient=against
protest	cameo=141	recipient=against	!noun
demonstrate	cameo=141	recipient=against	alone=true
rally	cameo=141	recipient=against	weak=true	alone=true	crowd=true
march	cameo=141	recipient=against	alone=true
take to the streets	cameo=141	recipient=against
chant	cameo=141	recipient=against	weak=true
picket	cameo=141	recipient=against	!noun
gather in protest	cameo=141	recipient=against
pour into the streets	cameo=141	recipient=against
parade	cameo=141	recipient=against	weak=true
dissent	cameo=141	recipient=against
go on hunger strike	cameo=142	recipient=against
strike	cameo=143	recipient=against	weak=true	frames=treaty:SUPPORT/057/with;bill:none;any:ASSAULT/190/obj
walk out	cameo=143	recipient=against
go on strike	cameo=143	recipient=against
down tools	cameo=143	recipient=against
boycott	cameo=143	recipient=against	frames=talks:REJECT/125/with	!noun
stop work	cameo=143	recipient=against
observe a strike	cameo=143	recipient=against
call a strike	cameo=143	recipient=against
block	cameo=129	recipient=obj	weak=true	plover=REJECT	frames=road:PROTEST/144/of;border:PROTEST/144/of;bill:REJECT/129/obj;loan:SANCTION/162/to;aid:SANCTION/162/to;trade:SANCTION/163/from
obstruct	cameo=129	recipient=obj	weak=true	plover=REJECT	frames=road:PROTEST/144/of
barricade	cameo=144	recipient=obj	frames=road:PROTEST/144/of
occupy a building	cameo=144	recipient=obj
chain themselves	cameo=144	recipient=obj
stage a blockade	cameo=144	recipient=obj
riot	cameo=145	recipient=obj	!noun
loot	cameo=145	recipient=obj
rampage	cameo=145	recipient=obj	!noun
torch	cameo=145	recipient=obj
throw stones	cameo=145	recipient=obj
pelt	cameo=145	recipient=obj
hurl stones	cameo=145	recipient=obj
burn tires	cameo=145	recipient=obj
burn tyres	cameo=145	recipient=obj
vandalize | vandalise	cameo=145	recipient=obj
ransack	cameo=145	recipient=obj
go on the rampage	cameo=145	recipient=obj
storm	cameo=145	recipient=obj
scuffle	cameo=145	recipient=obj
run amok	cameo=145	recipient=obj
mutiny	cameo=145	recipient=against
secede	cameo=145	recipient=from
%set plover=MOBILIZE
mass	cameo=154	recipient=on	weak=true
put its army on alert | put its forces on alert | put its troops on alert | put its military on alert | put troops on alert	cameo=152
remain on alert	cameo=152	recipient=in
be on alert	cameo=152	recipient=in
mobilize | mobilise	cameo=154	recipient=against	frames=troops:MOBILIZE/154/against
deploy	cameo=154	recipient=against
deploy troops	cameo=154	recipient=against
mass troops	cameo=154	recipient=against
amass	cameo=154	recipient=against	weak=true
move troops	cameo=154	recipient=against
dispatch troops	cameo=154	recipient=against
reinforce	cameo=154	recipient=against	weak=true
call up reservists	cameo=154	recipient=against
call up	cameo=154	recipient=against
put on alert	cameo=154	recipient=against
place on alert	cameo=154	recipient=against
put on high alert	cameo=154	recipient=against
station	cameo=154	recipient=against	weak=true	frames=troops:MOBILIZE/154/in
bolster	cameo=154	recipient=against	weak=true
beef up	cameo=154	recipient=against
raise alert	cameo=154	recipient=against
gather troops	cameo=154	recipient=against
dispatch	cameo=154	recipient=against	weak=true
dispatch warships	cameo=154	recipient=against
muster	cameo=154	recipient=against	weak=true
conscript	cameo=154	recipient=against
marshal	cameo=154	recipient=against	weak=true
fortify	cameo=154	recipient=against	weak=true
patrol	cameo=154	recipient=against	weak=true
scramble jets	cameo=154	recipient=against
scramble	cameo=154	recipient=against	weak=true
fly over	cameo=154	recipient=against
hold exercises	cameo=150	recipient=against
conduct exercises	cameo=150	recipient=against
conduct drills	cameo=150	recipient=against
stage drills	cameo=150	recipient=against
hold drills	cameo=150	recipient=against
test-fire	cameo=150	recipient=against
test fire	cameo=150	recipient=against
test a missile	cameo=150	recipient=against
flex muscles	cameo=150	recipient=against
show force	cameo=150	recipient=against
carry out a test	cameo=150	recipient=against
deploy police	cameo=153	recipient=in
tighten security	cameo=153	recipient=in
step up security	cameo=153	recipient=in
mobilize police	cameo=153	recipient=in
cordon off	cameo=153	recipient=in
seal off	cameo=153	recipient=in
increase security	cameo=153	recipient=in
beef up security	cameo=153	recipient=in
rearm | re-arm	cameo=150	recipient=against
sandbag	cameo=150	recipient=against	weak=true
%set plover=SANCTION
blackball	cameo=163	recipient=obj
debar	cameo=163	recipient=obj
ground	cameo=163	recipient=obj	weak=true
sanction	cameo=163	recipient=on	!noun
embargo	cameo=163	recipient=on
boycott goods	cameo=163	recipient=on
freeze	cameo=163	recipient=on	weak=true	frames=assets:SANCTION/163/of;aid:SANCTION/162/to
blacklist	cameo=163	recipient=on
penalize | penalise	cameo=163	recipient=on	weak=true
ban	cameo=163	recipient=on	frames=protest:COERCE/172/on;trade:SANCTION/163/from;visa:SANCTION/163/to
slap	cameo=163	recipient=on	weak=true	frames=measure:COERCE/172/on;siege:ASSAULT/191/of;ban:SANCTION/163/on
blocklist	cameo=163	recipient=on
delist	cameo=163	recipient=on
sever ties	cameo=161	recipient=with
sever relations	cameo=161	recipient=with
break off relations	cameo=161	recipient=with
break off diplomatic relations	cameo=161	recipient=with
cut off relations	cameo=161	recipient=with
sever diplomatic relations	cameo=161	recipient=with
downgrade relations	cameo=161	recipient=with
downgrade ties	cameo=161	recipient=with
suspend relations	cameo=161	recipient=with
suspend ties	cameo=161	recipient=with
shun	cameo=161	recipient=with	weak=true
isolate	cameo=161	recipient=with	weak=true
ostracize | ostracise	cameo=161	recipient=with
cut off contact	cameo=161	recipient=with
withhold aid	cameo=162	recipient=to
cut funding	cameo=162	recipient=to
halt funding	cameo=162	recipient=to
suspend funding	cameo=162	recipient=to
withhold funds	cameo=162	recipient=to
halt arms sales	cameo=162	recipient=to
suspend arms sales	cameo=162	recipient=to
declare persona non grata	cameo=166	recipient=obj
suspend membership	cameo=166	recipient=obj
withdraw from the treaty	cameo=166	recipient=obj
withdraw from the agreement	cameo=166	recipient=obj
pull out of the agreement	cameo=166	recipient=obj
pull out of the treaty	cameo=166	recipient=obj
leave the organization	cameo=166	recipient=obj
expel	cameo=166	recipient=obj	frames=diplomat:SANCTION/166/of;peacekeepers:SANCTION/166/of
suspend	cameo=160	recipient=obj	weak=true	frames=aid:SANCTION/162/to;trade:SANCTION/163/from;loan:SANCTION/162/to;visa:SANCTION/163/to
halt	cameo=160	recipient=obj	weak=true	frames=aid:SANCTION/162/to;trade:SANCTION/163/from
discontinue	cameo=160	recipient=obj	weak=true
cancel	cameo=160	recipient=obj	weak=true	frames=talks:SANCTION/164/with;treaty:REJECT/128/with
call off	cameo=160	recipient=obj	weak=true	frames=talks:SANCTION/164/with
scrap	cameo=160	recipient=obj	weak=true	frames=measure:CONCEDE/081/on;siege:RETREAT/0872/of;ban:RETREAT/085/on;treaty:REJECT/128/with
terminate	cameo=160	recipient=obj	weak=true
abrogate	cameo=160	recipient=obj
revoke	cameo=160	recipient=obj	weak=true
rescind	cameo=160	recipient=obj	weak=true
annul	cameo=160	recipient=obj	weak=true
nullify	cameo=160	recipient=obj	weak=true
drum out of	cameo=166	recipient=obj
vote out of	cameo=166	recipient=obj
excommunicate	cameo=166	recipient=obj	weak=true
defund	cameo=162	recipient=obj
sideline	cameo=160	recipient=obj	weak=true
%set plover=COERCE
hold in connection with | hold on suspicion | hold over | hold without charge	cameo=173	recipient=obj
proscribe	cameo=172	recipient=obj
criminalize | criminalise	cameo=172	recipient=obj	weak=true
handcuff	cameo=173	recipient=obj
cage	cameo=173	recipient=obj	weak=true
surveil	cameo=170	recipient=obj
bug	cameo=176	recipient=obj	weak=true
strip of	cameo=172	recipient=obj
tear down	cameo=171	recipient=obj	weak=true
kettle	cameo=175	recipient=obj	weak=true
teargas	cameo=175	recipient=obj
pepper-spray	cameo=175	recipient=obj
subdue	cameo=175	recipient=obj
uproot	cameo=174	recipient=obj	weak=true
turf out	cameo=174	recipient=obj
set fire to	cameo=171	recipient=obj
coerce	cameo=170	recipient=on
repress	cameo=170	recipient=on
suppress	cameo=170	recipient=on
harass	cameo=170	recipient=on
oppress	cameo=170	recipient=on
persecute	cameo=170	recipient=on
crack down	cameo=170	recipient=on
crack down on	cameo=170	recipient=on
clamp down	cameo=170	recipient=on
clamp down on	cameo=170	recipient=on
bully	cameo=170	recipient=on
force	cameo=170	recipient=on	weak=true
compel	cameo=170	recipient=on	weak=true
seize	cameo=171	recipient=obj
confiscate	cameo=171	recipient=obj
impound	cameo=171	recipient=obj
sequester | sequestrate	cameo=171	recipient=obj	weak=true
expropriate	cameo=171	recipient=obj
nationalize | nationalise	cameo=171	recipient=obj
requisition	cameo=171	recipient=obj
demolish	cameo=171	recipient=obj	weak=true
raze	cameo=171	recipient=obj
bulldoze	cameo=171	recipient=obj
destroy	cameo=171	recipient=obj	weak=true
vandalise property	cameo=171	recipient=obj
burn down	cameo=171	recipient=obj
set ablaze	cameo=171	recipient=obj
set alight	cameo=171	recipient=obj
set on fire	cameo=171	recipient=obj
raid	cameo=171	recipient=obj	!noun
search	cameo=171	recipient=obj	weak=true
capture property	cameo=171	recipient=obj
commandeer	cameo=171	recipient=obj
sabotage a pipeline	cameo=171	recipient=obj
cut power	cameo=171	recipient=obj
cut off power	cameo=171	recipient=obj
cut off water	cameo=171	recipient=obj
storm the offices	cameo=171	recipient=obj
ransack offices	cameo=171	recipient=obj
declare emergency	cameo=172	recipient=on
outlaw	cameo=172	recipient=on
ban the party	cameo=172	recipient=on
censor	cameo=172	recipient=on
shut down	cameo=172	recipient=on
close down	cameo=172	recipient=on
restrict	cameo=172	recipient=on	weak=true	frames=trade:SANCTION/163/from;visa:SANCTION/163/to
muzzle	cameo=172	recipient=on	weak=true
silence	cameo=172	recipient=on	weak=true
gag	cameo=172	recipient=on	weak=true
block access	cameo=172	recipient=on
dissolve	cameo=172	recipient=on	weak=true
disqualify	cameo=172	recipient=on	weak=true
disband	cameo=172	recipient=on
annex by decree	cameo=172	recipient=on
suspend the constitution	cameo=172	recipient=on
jam	cameo=172	recipient=on	weak=true
curb	cameo=172	recipient=on	weak=true
bar	cameo=172	recipient=on	weak=true
block websites	cameo=172	recipient=on
revoke the license	cameo=172	recipient=on
shutter	cameo=172	recipient=on	weak=true
arrest	cameo=173	recipient=obj	!noun
detain	cameo=173	recipient=obj
jail	cameo=173	recipient=obj
gaol	cameo=173	recipient=obj
put behind bars	cameo=173	recipient=obj
throw behind bars	cameo=173	recipient=obj
throw in jail	cameo=173	recipient=obj
throw into jail	cameo=173	recipient=obj
re-arrest | rearrest	cameo=173	recipient=obj
manacle	cameo=173	recipient=obj
imprison	cameo=173	recipient=obj
round up	cameo=173	recipient=obj
apprehend	cameo=173	recipient=obj
take into custody	cameo=173	recipient=obj
incarcerate	cameo=173	recipient=obj
intern	cameo=173	recipient=obj	weak=true
place under house arrest	cameo=173	recipient=obj
put under house arrest	cameo=173	recipient=obj
capture a suspect	cameo=173	recipient=obj
nab	cameo=173	recipient=obj
lock up	cameo=173	recipient=obj
remand	cameo=173	recipient=obj
haul in	cameo=173	recipient=obj
take prisoner	cameo=173	recipient=obj
keep in custody	cameo=173	recipient=obj
deport	cameo=174	recipient=obj
banish	cameo=174	recipient=obj
exile	cameo=174	recipient=obj	weak=true
evict	cameo=174	recipient=obj
kick out	cameo=174	recipient=obj
throw out	cameo=174	recipient=obj
drive out	cameo=174	recipient=obj
remove forcibly	cameo=174	recipient=obj
expel migrants	cameo=174	recipient=obj
send back	cameo=174	recipient=obj
turn back	cameo=174	recipient=obj
push back	cameo=174	recipient=obj	frames=date:none
disperse	cameo=175	recipient=obj	frames=protest:COERCE/175/obj
tear-gas	cameo=175	recipient=obj
baton-charge	cameo=175	recipient=obj
beat protesters	cameo=175	recipient=obj
break up	cameo=175	recipient=obj	frames=protest:COERCE/175/obj
charge protesters	cameo=175	recipient=obj
quell	cameo=175	recipient=obj
put down	cameo=175	recipient=obj
fire on protesters	cameo=175	recipient=obj
open fire on protesters	cameo=175	recipient=obj
shoot protesters	cameo=175	recipient=obj
crush	cameo=175	recipient=obj	weak=true
use force	cameo=175	recipient=obj
club	cameo=175	recipient=obj	weak=true
fire at protesters	cameo=175	recipient=obj
hack	cameo=176	recipient=obj	weak=true
deface	cameo=176	recipient=obj
spy on	cameo=176	recipient=obj
eavesdrop	cameo=176	recipient=obj
wiretap | wiretapped	cameo=176	recipient=obj
jam signals	cameo=176	recipient=obj
fine	cameo=170	recipient=obj	weak=true
punish	cameo=170	recipient=obj	weak=true
suspend from office	cameo=170	recipient=obj
dismiss from office	cameo=170	recipient=obj
sack	cameo=170	recipient=obj	weak=true
fire an official	cameo=170	recipient=obj
oust	cameo=170	recipient=obj
topple	cameo=170	recipient=obj
depose	cameo=170	recipient=obj
overthrow	cameo=170	recipient=obj	!noun
unseat	cameo=170	recipient=obj
seize power	cameo=170	recipient=obj
purge	cameo=170	recipient=obj	weak=true
remove from power	cameo=170	recipient=obj
remove from office	cameo=170	recipient=obj
brutalize | brutalise	cameo=170	recipient=obj
terrorise | terrorize	cameo=170	recipient=obj
torment	cameo=170	recipient=obj
victimize | victimise	cameo=170	recipient=obj
subjugate	cameo=170	recipient=obj
hound	cameo=170	recipient=obj
hassle	cameo=170	recipient=obj
shackle	cameo=170	recipient=obj
restrain	cameo=170	recipient=obj	weak=true
pester	cameo=170	recipient=obj	weak=true
discipline	cameo=170	recipient=obj	weak=true
chase	cameo=170	recipient=obj	weak=true
hunt	cameo=170	recipient=obj	weak=true
quarantine	cameo=170	recipient=obj	weak=true
frisk	cameo=170	recipient=obj	weak=true
strip-search	cameo=170	recipient=obj	weak=true
rob	cameo=171	recipient=obj
burgle	cameo=171	recipient=obj	weak=true
swindle	cameo=171	recipient=obj	weak=true
defraud	cameo=171	recipient=obj	weak=true
fleece	cameo=171	recipient=obj	weak=true
eject	cameo=174	recipient=obj	weak=true
boot out	cameo=174	recipient=obj	weak=true
usurp	cameo=170	recipient=obj
infiltrate	cameo=176	recipient=obj	weak=true
tighten controls | tighten restrictions	cameo=172	recipient=on
%set plover=ASSAULT
sink	cameo=190	recipient=obj	weak=true
ram	cameo=190	recipient=obj	weak=true
bludgeon	cameo=182	recipient=obj
cudgel	cameo=182	recipient=obj
scald	cameo=182	recipient=obj
headbutt	cameo=182	recipient=obj
disfigure	cameo=182	recipient=obj
flog	cameo=182	recipient=obj
whip	cameo=182	recipient=obj	weak=true
cane	cameo=182	recipient=obj	weak=true
knife	cameo=182	recipient=obj
mug	cameo=182	recipient=obj
garrotte	cameo=1823	recipient=obj
wreck	cameo=190	recipient=obj	weak=true
plunder	cameo=190	recipient=obj	!noun
pillage	cameo=190	recipient=obj	!noun
sack the town	cameo=190	recipient=obj
go on the offensive	cameo=190	recipient=against
pin down	cameo=190	recipient=obj	weak=true
rout	cameo=190	recipient=obj
blind	cameo=182	recipient=obj	weak=true
attack	cameo=190	recipient=obj	frames=ill:none;bill:ACCUSE/111/of;proposal:ACCUSE/111/of;claim:ACCUSE/111/of	!noun
assault	cameo=190	recipient=obj	!noun
ambush	cameo=190	recipient=obj
hit	cameo=190	recipient=obj	weak=true	frames=record:none
raid a village	cameo=190	recipient=obj
storm	cameo=190	recipient=obj
hit back	cameo=190	recipient=obj
retaliate	cameo=190	recipient=obj
counterattack | counter-attack	cameo=190	recipient=obj
pounce	cameo=190	recipient=obj
besiege	cameo=190	recipient=obj
set upon	cameo=190	recipient=obj
overrun	cameo=190	recipient=obj
launch a raid	cameo=190	recipient=obj
attack with	cameo=190	recipient=obj
abduct	cameo=181	recipient=obj
kidnap	cameo=181	recipient=obj
take hostage	cameo=181	recipient=obj
take hostages	cameo=181	recipient=obj
seize hostages	cameo=181	recipient=obj
hijack	cameo=181	recipient=obj	!noun
hold hostage	cameo=181	recipient=obj
hold captive	cameo=181	recipient=obj
snatch	cameo=181	recipient=obj	weak=true
capture	cameo=181	recipient=obj	!noun
commandeer a plane	cameo=181	recipient=obj
capture soldiers	cameo=181	recipient=obj
hold for ransom	cameo=181	recipient=obj
beat	cameo=182	recipient=obj	bodily=true
beat up	cameo=182	recipient=obj
injure	cameo=182	recipient=obj
wound	cameo=182	recipient=obj
hurt	cameo=182	recipient=obj	weak=true
maim	cameo=182	recipient=obj
manhandle	cameo=182	recipient=obj
rough up	cameo=182	recipient=obj
stab	cameo=182	recipient=obj
assail	cameo=182	recipient=obj	weak=true
slash	cameo=182	recipient=obj	weak=true
maul	cameo=182	recipient=obj
club to death	cameo=182	recipient=obj
punch	cameo=182	recipient=obj	weak=true
mutilate	cameo=182	recipient=obj
lynch	cameo=182	recipient=obj
hack to death	cameo=182	recipient=obj
rape	cameo=1821	recipient=obj	!noun
sexually assault	cameo=1821	recipient=obj
molest	cameo=1821	recipient=obj
gang-rape	cameo=1821	recipient=obj
gang rape	cameo=1821	recipient=obj
abuse sexually	cameo=1821	recipient=obj
torture	cameo=1822	recipient=obj	!noun
abuse	cameo=1822	recipient=obj
mistreat	cameo=1822	recipient=obj
waterboard	cameo=1822	recipient=obj
kill off	cameo=1823	recipient=obj
electrocute	cameo=1822	recipient=obj
ill-treat	cameo=1822	recipient=obj
kill	cameo=1823	recipient=obj	frames=bill:none;proposal:none;need:none
slay	cameo=1823	recipient=obj
murder	cameo=1823	recipient=obj	!noun
execute	cameo=1823	recipient=obj
behead	cameo=1823	recipient=obj
hang	cameo=1823	recipient=obj	weak=true
shoot dead	cameo=1823	recipient=obj
gun down	cameo=1823	recipient=obj
shoot	cameo=1823	recipient=obj
shoot to death	cameo=1823	recipient=obj
stone to death	cameo=1823	recipient=obj
decapitate	cameo=1823	recipient=obj
strangle	cameo=1823	recipient=obj
smother	cameo=1823	recipient=obj	weak=true
suffocate	cameo=1823	recipient=obj	weak=true
leave dead	cameo=1823	recipient=obj
put to death	cameo=1823	recipient=obj
claim the lives	cameo=1823	recipient=obj
claim the life	cameo=1823	recipient=obj
finish off	cameo=1823	recipient=obj
butcher	cameo=1823	recipient=obj	weak=true
slaughter	cameo=1823	recipient=obj	weak=true
poison	cameo=1823	recipient=obj	weak=true
burn alive	cameo=1823	recipient=obj
martyr	cameo=1823	recipient=obj
bomb	cameo=183	recipient=obj
blow up	cameo=183	recipient=obj
detonate	cameo=183	recipient=obj	frames=bomb:ASSAULT/183/in
explode	cameo=183	recipient=obj
dynamite	cameo=183	recipient=obj
blast	cameo=183	recipient=obj	weak=true
firebomb | fire-bomb	cameo=183	recipient=obj
booby-trap	cameo=183	recipient=obj
blow himself up	cameo=1831	recipient=in
blow herself up	cameo=1831	recipient=in
blow themselves up	cameo=1831	recipient=in
detonate an explosive vest	cameo=1831	recipient=in
ram a car	cameo=1831	recipient=in
explode a car bomb	cameo=1832	recipient=in
use as human shields	cameo=184	recipient=obj
use human shields	cameo=184	recipient=obj
try to assassinate	cameo=185	recipient=obj
attempt to assassinate	cameo=185	recipient=obj
try to kill	cameo=185	recipient=obj
attempt to kill	cameo=185	recipient=obj
plot to kill	cameo=185	recipient=obj
assassinate	cameo=186	recipient=obj
fight	cameo=190	recipient=with	weak=true	frames=ill:none;bill:ACCUSE/111/of;proposal:ACCUSE/111/of;claim:ACCUSE/111/of
battle	cameo=190	recipient=with	weak=true	frames=ill:none;bill:ACCUSE/111/of;proposal:ACCUSE/111/of;claim:ACCUSE/111/of
combat	cameo=190	recipient=with	frames=ill:none;bill:ACCUSE/111/of;proposal:ACCUSE/111/of;claim:ACCUSE/111/of	!noun
clash	cameo=190	recipient=with	reciprocal=true	strict=true
go to war	cameo=190	recipient=with
skirmish	cameo=190	recipient=with
exchange fire	cameo=190	recipient=with
trade fire	cameo=190	recipient=with
duel	cameo=190	recipient=with	weak=true
grapple	cameo=190	recipient=with	weak=true
confront	cameo=190	recipient=with	weak=true
wage a campaign	cameo=190	recipient=with
launch an operation	cameo=190	recipient=with
push into	cameo=190	recipient=with
advance on	cameo=190	recipient=with
advance	cameo=190	recipient=with	weak=true
storm positions	cameo=190	recipient=with
do battle	cameo=190	recipient=with
wage	cameo=190	recipient=with	weak=true
repel	cameo=190	recipient=with	weak=true
repulse	cameo=190	recipient=with
fend off	cameo=190	recipient=with
beat back	cameo=190	recipient=with
besiege	cameo=191	recipient=obj	plover=COERCE
blockade	cameo=191	recipient=obj	plover=COERCE	frames=road:PROTEST/144/of;border:ASSAULT/191/obj	!noun
lay siege	cameo=191	recipient=obj	plover=COERCE
lay siege to	cameo=191	recipient=obj	plover=COERCE
encircle	cameo=191	recipient=obj	plover=COERCE
surround	cameo=191	recipient=obj	weak=true	plover=COERCE
mine the harbor	cameo=191	recipient=obj	plover=COERCE
choke off	cameo=191	recipient=obj	plover=COERCE
occupy	cameo=192	recipient=obj	weak=true
invade	cameo=192	recipient=obj
seize territory	cameo=192	recipient=obj
annex	cameo=192	recipient=obj
capture	cameo=192	recipient=obj
conquer	cameo=192	recipient=obj
take control	cameo=192	recipient=obj
take control of	cameo=192	recipient=obj
seize control	cameo=192	recipient=obj
seize control of	cameo=192	recipient=obj
overrun	cameo=192	recipient=obj
recapture	cameo=192	recipient=obj	!noun
retake | retook | retaken	cameo=192	recipient=obj
wrest	cameo=192	recipient=obj
cross into	cameo=192	recipient=obj
take over a town	cameo=192	recipient=obj
march into	cameo=192	recipient=obj
roll into	cameo=192	recipient=obj	weak=true
storm into	cameo=192	recipient=obj
reclaim	cameo=192	recipient=obj	weak=true
re-enter	cameo=192	recipient=obj
liberate	cameo=192	recipient=obj	weak=true
enter territory	cameo=192	recipient=obj
gain control of	cameo=192	recipient=obj
fire	cameo=193	recipient=at	frames=minister:COERCE/170/obj;projectile:ASSAULT/194/at;arms:ASSAULT/194/at;gas:COERCE/175/at	alone=true
open fire	cameo=193	recipient=at
shoot at	cameo=193	recipient=at
fire at	cameo=193	recipient=at
fire on	cameo=193	recipient=at
open fire on	cameo=193	recipient=at
strafe	cameo=193	recipient=at
snipe	cameo=193	recipient=at
spray	cameo=193	recipient=at	weak=true
riddle	cameo=193	recipient=at	weak=true
rake	cameo=193	recipient=at	weak=true
spray bullets	cameo=193	recipient=at
fire into	cameo=193	recipient=at
shoot at soldiers	cameo=193	recipient=at
machine-gun	cameo=193	recipient=at
pepper	cameo=193	recipient=at	weak=true
shell	cameo=194	recipient=at
bombard	cameo=194	recipient=at
pound	cameo=194	recipient=at	weak=true
mortar	cameo=194	recipient=at
rain down	cameo=194	recipient=at
lob	cameo=194	recipient=at	weak=true	frames=projectile:ASSAULT/194/at;bomb:ASSAULT/183/at
launch missiles	cameo=194	recipient=at
launch a missile	cameo=194	recipient=at
hit with artillery	cameo=194	recipient=at
barrage	cameo=194	recipient=at	weak=true
pummel	cameo=194	recipient=at	weak=true
lob shells	cameo=194	recipient=at
fire tank shells	cameo=194	recipient=at
bomb from the air	cameo=195	recipient=on
launch drones	cameo=195	recipient=on
drop barrel bombs	cameo=195	recipient=on
shoot down	cameo=195	recipient=on
bring down	cameo=195	recipient=on
carpet-bomb	cameo=195	recipient=on
blitz	cameo=195	recipient=on
raid from the air	cameo=195	recipient=on
hit with airstrikes	cameo=195	recipient=on
intercept	cameo=195	recipient=on	weak=true
pound from the air	cameo=195	recipient=on
hit with a drone	cameo=195	recipient=on
massacre	cameo=202	recipient=obj	!noun
exterminate	cameo=202	recipient=obj
annihilate	cameo=202	recipient=obj
wipe out	cameo=202	recipient=obj
slaughter civilians	cameo=202	recipient=obj
kill civilians en masse	cameo=202	recipient=obj
mow down	cameo=202	recipient=obj
decimate	cameo=202	recipient=obj	weak=true
obliterate	cameo=202	recipient=obj
ethnically cleanse	cameo=203	recipient=obj
cleanse	cameo=203	recipient=obj	weak=true
drive from their homes	cameo=203	recipient=obj
expel en masse	cameo=203	recipient=obj
displace	cameo=203	recipient=obj
force from their homes	cameo=203	recipient=obj
gas	cameo=204	recipient=against	weak=true
use chemical weapons	cameo=204	recipient=against
use poison gas	cameo=204	recipient=against
drop nerve gas	cameo=204	recipient=against
use biological weapons	cameo=204	recipient=against
drop an atomic bomb	cameo=204	recipient=against
nuke	cameo=204	recipient=against
# Verbs that tell of something by the class of their object only.
batter	cameo=182	recipient=obj	bodily=true
clobber	cameo=182	recipient=obj	bodily=true
thrash	cameo=182	recipient=obj	bodily=true
mob	cameo=182	recipient=obj	bodily=true
hammer	cameo=190	recipient=obj	weak=true
devastate	cameo=190	recipient=obj	weak=true
ravage	cameo=190	recipient=obj	weak=true
starve	cameo=190	recipient=obj	weak=true
drown	cameo=190	recipient=obj	weak=true
neutralize | neutralise	cameo=190	recipient=obj	weak=true
defeat	cameo=190	recipient=obj	weak=true
overwhelm	cameo=190	recipient=obj	weak=true
outflank	cameo=190	recipient=obj	weak=true
overpower	cameo=190	recipient=obj
vanquish	cameo=190	recipient=obj
dislodge	cameo=190	recipient=obj
throttle	cameo=182	recipient=obj
waylay	cameo=190	recipient=obj
carjack	cameo=190	recipient=obj
spear	cameo=182	recipient=obj
bayonet	cameo=182	recipient=obj
%set
go off	frames=bomb:ASSAULT/183/in
get	frames=arms:AID/072/from/received;aid:AID/070/from/received;loan:AID/071/from/received
obtain	frames=arms:AID/072/from/received;aid:AID/070/from/received;loan:AID/071/from/received
tear up	frames=treaty:REJECT/128/with
rip up	frames=treaty:REJECT/128/with
ditch	frames=treaty:REJECT/128/with
exit	frames=treaty:REJECT/128/with
send	frames=arms:AID/072/to;projectile:AID/072/to;aid:AID/073/to;loan:AID/071/to;troops:MOBILIZE/154/against;police:MOBILIZE/153/in;peacekeepers:AID/074/in
ship	frames=arms:AID/072/to;aid:AID/073/to
deliver	frames=arms:AID/072/to;aid:AID/073/to
fly	frames=aid:AID/073/to;arms:AID/072/to
truck	frames=aid:AID/073/to
give	frames=asylum:AID/075/to;arms:AID/072/to;aid:AID/070/to;loan:AID/071/to;visa:CONCEDE/080/to
hand	frames=aid:AID/070/to;arms:AID/072/to;prisoner:COOPERATE/063/to
launch	frames=projectile:ASSAULT/194/at
renounce	frames=treaty:REJECT/128/with
pull	frames=troops:RETREAT/0874/from;diplomat:SANCTION/161/from
buy | purchase	frames=arms:COOPERATE/061/from
hold	frames=somebody:COERCE/173/obj
recall	frames=diplomat:SANCTION/161/from;troops:RETREAT/0874/from
call in	frames=diplomat:ACCUSE/114/of
close	frames=border:COERCE/172/with;diplomat:SANCTION/161/in
shut	frames=border:COERCE/172/with;diplomat:SANCTION/161/in
seal	frames=border:COERCE/172/with
open	frames=border:RETREAT/086/to
reopen	frames=border:RETREAT/086/to;diplomat:SUPPORT/054/in
set off	frames=bomb:ASSAULT/183/in
plant	frames=bomb:ASSAULT/183/in
lay	frames=bomb:ASSAULT/183/in
throw	frames=bomb:ASSAULT/183/at;projectile:ASSAULT/194/at;stone:PROTEST/145/at
hurl	frames=bomb:ASSAULT/183/at;projectile:ASSAULT/194/at;stone:PROTEST/145/at
drop	frames=bomb:ASSAULT/195/on;ban:RETREAT/085/on;claim:CONCEDE/080/against
use	frames=gas:COERCE/175/against
cut	frames=aid:SANCTION/162/to;ties:SANCTION/161/with
stop	frames=aid:SANCTION/162/to;trade:SANCTION/163/from
lift	frames=measure:CONCEDE/081/on;siege:RETREAT/0872/of;ban:RETREAT/085/on
ease	frames=measure:CONCEDE/081/on;siege:RETREAT/0872/of;ban:RETREAT/085/on
remove	frames=measure:CONCEDE/081/on;siege:RETREAT/0872/of;ban:RETREAT/085/on
waive	frames=measure:CONCEDE/081/on;siege:RETREAT/0872/of;ban:RETREAT/085/on
impose	frames=measure:COERCE/172/on;siege:ASSAULT/191/of;ban:SANCTION/163/on
levy	frames=ban:SANCTION/163/on
break	frames=treaty:REJECT/128/with;ties:SANCTION/161/with
raise	frames=ban:SANCTION/163/on
burn	frames=village:ASSAULT/190/obj
cross	frames=border:ASSAULT/192/of
attend	frames=talks:CONSULT/040/with
shelve	frames=talks:SANCTION/164/with
%set plover=CONSULT cameo=040 none=true
fire at least | fire at most | fire at random
give a speech | give the speech | deliver a speech | make a speech | give an address | deliver an address
give an interview | give interviews | give a talk | give a briefing | give a news conference | give a press conference
give birth
give rise
give way
give evidence | give testimony | give details | give reasons | give no details | give a reason | give an account | give an example
give thought
take part
take place
take office
take effect
take shape
take stock
take steps
take into account
meet with resistance | meet resistance
meet with success
strike a blow | strike a pose
explode in applause | explode in laughter | explode in anger | explode in rage
demonstrate that | demonstrate how
turn back to
strike a balance
strike a chord
win support
fight a fire | fight the fire | fight fires | fight the flames
kill jobs | kill legislation | kill the legislation | kill the amendment | kill the nomination | kill time
sign a letter | sign the letter | sign letters | sign a petition | sign the petition | sign a bill | sign the bill | sign legislation | sign the legislation
agree that | concede that
seize the chance | seize the initiative | seize the day | seize on | seize upon | seize the moment | seize the opportunity | seize an opportunity
fire on all cylinders | hit the campaign trail | hit the trail | hit the road | hit the ground
capture the hearts | capture the imagination | capture the attention | capture the nomination | capture votes | capture the spirit | capture the mood
fight cancer | fight disease | fight crime | fight poverty | fight inflation | fight corruption
raise questions
%lexicon event_noun
%plural yes
%boolean reciprocal weak none crowd
%set plover=AGREE
consensus	cameo=057	recipient=with	weak=true	reciprocal=true
understanding	cameo=057	recipient=with	weak=true
agreement	cameo=057	recipient=with	weak=true
accord	cameo=057	recipient=with	weak=true
deal	cameo=057	recipient=with	weak=true
pact	cameo=057	recipient=with	weak=true
treaty | treaties	cameo=057	recipient=with	weak=true
memorandum of understanding | memorandums of understanding	cameo=057	recipient=with
settlement	cameo=057	recipient=with	weak=true
compact	cameo=057	recipient=with	weak=true
protocol	cameo=057	recipient=with	weak=true
peace deal	cameo=057	recipient=with
peace agreement	cameo=057	recipient=with
peace accord	cameo=057	recipient=with
peace treaty | peace treaties	cameo=057	recipient=with
trade deal	cameo=057	recipient=with
arms deal	cameo=057	recipient=with
nuclear deal	cameo=057	recipient=with
hostage deal	cameo=057	recipient=with
ceasefire deal	cameo=057	recipient=with
signing	cameo=057	recipient=with	weak=true
ratification	cameo=057	recipient=with	weak=true
commitment	cameo=030	recipient=to	weak=true
promise	cameo=030	recipient=to	weak=true
pledge	cameo=030	recipient=to	weak=true
consent	cameo=030	recipient=to	weak=true
offer	cameo=030	recipient=to	weak=true
%set plover=CONSULT
press conference | news conference	cameo=040	none=true
clinical trial | drug trial | trial run | trial period | free trial | time trial	cameo=040	none=true
press release | news release	cameo=040	none=true
price war | bidding war | turf war | culture war | tug of war	cameo=040	none=true
scheduling conflict | conflict of interest | conflicts of interest	cameo=040	none=true
mediation role	cameo=045	recipient=between
talk	cameo=040	recipient=with	reciprocal=true
meeting	cameo=040	recipient=with	reciprocal=true	weak=true
discussion	cameo=040	recipient=with	reciprocal=true	weak=true
summit	cameo=040	recipient=with	reciprocal=true	weak=true
conference	cameo=040	recipient=with	reciprocal=true	weak=true
dialogue | dialog	cameo=040	recipient=with	reciprocal=true	weak=true
session	cameo=040	recipient=with	reciprocal=true	weak=true
encounter	cameo=040	recipient=with	reciprocal=true	weak=true
gathering	cameo=040	recipient=with	reciprocal=true	weak=true
conversation	cameo=040	recipient=with	reciprocal=true	weak=true
exchange of views	cameo=040	recipient=with	reciprocal=true
round of talks	cameo=040	recipient=with	reciprocal=true
rounds of talks	cameo=040	recipient=with	reciprocal=true
audience	cameo=040	recipient=with	reciprocal=true	weak=true
get-together	cameo=040	recipient=with	reciprocal=true
forum	cameo=040	recipient=with	reciprocal=true	weak=true
bilateral	cameo=040	recipient=with	reciprocal=true	weak=true
phone call	cameo=041	recipient=with
telephone call	cameo=041	recipient=with
telephone conversation	cameo=041	recipient=with
phone conversation	cameo=041	recipient=with
hotline call	cameo=041	recipient=with
trip	cameo=042	recipient=to	weak=true
state visit	cameo=042	recipient=to
official visit	cameo=042	recipient=to
tour	cameo=042	recipient=to	weak=true
working visit	cameo=042	recipient=to
stopover	cameo=042	recipient=to
pilgrimage	cameo=042	recipient=to	weak=true
reception	cameo=043	recipient=of	weak=true
hosting	cameo=043	recipient=of	weak=true
welcome	cameo=043	recipient=to	weak=true
shuttle diplomacy	cameo=045	recipient=between
good offices	cameo=045	recipient=between
arbitration	cameo=045	recipient=between
intercession	cameo=045	recipient=between
brokering	cameo=045	recipient=between	weak=true
facilitation	cameo=045	recipient=between	weak=true
peace talk	cameo=046	recipient=with	reciprocal=true
peace negotiation	cameo=046	recipient=with	reciprocal=true
peace process	cameo=046	recipient=with	reciprocal=true
bargaining	cameo=046	recipient=with	reciprocal=true	weak=true
trade talk	cameo=046	recipient=with	reciprocal=true
nuclear talk	cameo=046	recipient=with	reciprocal=true
truce talk	cameo=046	recipient=with	reciprocal=true
ceasefire talk	cameo=046	recipient=with	reciprocal=true
ceasefire negotiation	cameo=046	recipient=with	reciprocal=true
%set plover=SUPPORT
praise	cameo=051	recipient=for	weak=true
tribute	cameo=051	recipient=for	weak=true
acclaim	cameo=051	recipient=for
condolence	cameo=051	recipient=for
thanks	cameo=051	recipient=for	weak=true
appreciation	cameo=051	recipient=for	weak=true
support	cameo=052	recipient=for	weak=true
backing	cameo=052	recipient=for	weak=true
endorsement	cameo=052	recipient=for
solidarity	cameo=052	recipient=for
defense of | defence of	cameo=052	recipient=for
recognition	cameo=054	recipient=of	weak=true
normalization | normalisation	cameo=054	recipient=of	weak=true
rapprochement	cameo=054	recipient=of
restoration of ties	cameo=054	recipient=of
establishment of ties	cameo=054	recipient=of
apology | apologies	cameo=055	recipient=to
commendation	cameo=051	recipient=for	weak=true
congratulations	cameo=051	recipient=for	weak=true
applause	cameo=051	recipient=for	weak=true
salute	cameo=051	recipient=for	weak=true
accreditation	cameo=051	recipient=for	weak=true
rehabilitation	cameo=051	recipient=for	weak=true
%set plover=COOPERATE
joint military exercise | joint naval exercise | joint military drill	cameo=062	recipient=with
cooperation | co-operation	cameo=060	recipient=with	weak=true
collaboration	cameo=060	recipient=with	weak=true
partnership	cameo=060	recipient=with	weak=true
joint venture	cameo=060	recipient=with
joint effort	cameo=060	recipient=with
coordination	cameo=060	recipient=with	weak=true
alliance	cameo=060	recipient=with	weak=true
trade	cameo=061	recipient=with	weak=true
investment	cameo=061	recipient=with	weak=true
purchase	cameo=061	recipient=with	weak=true
sale	cameo=061	recipient=to	weak=true
arms sale	cameo=061	recipient=with
joint exercise	cameo=062	recipient=with
joint drill	cameo=062	recipient=with
joint maneuver | joint manoeuvre	cameo=062	recipient=with
military cooperation	cameo=062	recipient=with
joint patrol	cameo=062	recipient=with
handover	cameo=063	recipient=to
intelligence sharing	cameo=064	recipient=with
prisoner exchange	cameo=064	recipient=with
prisoner swap	cameo=064	recipient=with
exchange of prisoners	cameo=064	recipient=with
information sharing	cameo=064	recipient=with
%set plover=AID
gift	cameo=070	recipient=to	weak=true
handout	cameo=070	recipient=to	weak=true
shipment	cameo=070	recipient=to	weak=true
delivery | deliveries	cameo=070	recipient=to	weak=true
food supply | food supplies	cameo=073	recipient=to	weak=true
aid	cameo=070	recipient=to	weak=true
assistance	cameo=070	recipient=to	weak=true
relief	cameo=070	recipient=to	weak=true
donation	cameo=070	recipient=to	weak=true
grant	cameo=070	recipient=to	weak=true
help	cameo=070	recipient=to	weak=true
loan	cameo=071	recipient=to	weak=true
bailout	cameo=071	recipient=to
bail-out	cameo=071	recipient=to
credit line	cameo=071	recipient=to
economic aid	cameo=071	recipient=to
financial aid	cameo=071	recipient=to
debt relief	cameo=071	recipient=to
rescue package	cameo=071	recipient=to
aid package	cameo=071	recipient=to
military aid	cameo=072	recipient=to
arms shipment	cameo=072	recipient=to
arms delivery | arms deliveries	cameo=072	recipient=to
weapons shipment	cameo=072	recipient=to
weapons delivery | weapons deliveries	cameo=072	recipient=to
military assistance	cameo=072	recipient=to
security assistance	cameo=072	recipient=to
humanitarian aid	cameo=073	recipient=to
food aid	cameo=073	recipient=to
relief effort	cameo=073	recipient=to
aid convoy	cameo=073	recipient=to
airlift	cameo=073	recipient=to	weak=true
airdrop	cameo=073	recipient=to	weak=true
rescue	cameo=073	recipient=to	weak=true
evacuation	cameo=073	recipient=to	weak=true
rescue operation	cameo=073	recipient=to
emergency aid	cameo=073	recipient=to
aid delivery | aid deliveries	cameo=073	recipient=to
vaccination	cameo=073	recipient=to	weak=true
peacekeeping	cameo=074	recipient=in	weak=true
peacekeeping mission	cameo=074	recipient=in
asylum	cameo=075	recipient=to	weak=true
sanctuary	cameo=075	recipient=to	weak=true
refuge	cameo=075	recipient=to	weak=true
reimbursement	cameo=070	recipient=to	weak=true
compensation	cameo=070	recipient=to	weak=true
resettlement	cameo=070	recipient=to	weak=true
sponsorship	cameo=070	recipient=to	weak=true
subsidy | subsidies	cameo=070	recipient=to	weak=true
provision	cameo=070	recipient=to	weak=true
%set plover=CONCEDE
concession	cameo=080	recipient=to	weak=true
compromise	cameo=080	recipient=to	weak=true
climbdown | climb-down	cameo=080	recipient=to
U-turn	cameo=080	recipient=to
transfer of power	cameo=083
handover of power	cameo=083
early election	cameo=083
snap election	cameo=083
release	cameo=084	recipient=of	plover=RETREAT	weak=true
freeing	cameo=084	recipient=of	plover=RETREAT	weak=true
amnesty | amnesties	cameo=084	recipient=of	plover=RETREAT
pardon	cameo=084	recipient=of	plover=RETREAT	weak=true
return of prisoners	cameo=084	recipient=of	plover=RETREAT
acquittal	cameo=084	recipient=of	plover=RETREAT
hostage release	cameo=084	recipient=of	plover=RETREAT
lifting of sanctions	cameo=085	recipient=on	plover=RETREAT
sanctions relief	cameo=085	recipient=on	plover=RETREAT
easing of sanctions	cameo=085	recipient=on	plover=RETREAT
easing of restrictions	cameo=081	recipient=on
lifting of the ban	cameo=081	recipient=on
reinstatement	cameo=080	recipient=of	weak=true
exoneration	cameo=080	recipient=of	weak=true
parole	cameo=080	recipient=of	weak=true
commutation	cameo=080	recipient=of	weak=true
%set plover=RETREAT
stand-down	cameo=0874	recipient=from
withdrawal	cameo=0874	recipient=from
pullout | pull-out	cameo=0874	recipient=from
pullback | pull-back	cameo=0874	recipient=from
troop withdrawal	cameo=0874	recipient=from
disengagement	cameo=0874	recipient=from
redeployment	cameo=0874	recipient=from
drawdown	cameo=0874	recipient=from
evacuation of troops	cameo=0874	recipient=from
ceasefire | cease-fire	cameo=0871	recipient=with
truce	cameo=0871	recipient=with
armistice	cameo=0871	recipient=with
cessation of hostilities	cameo=0871	recipient=with
de-escalation | deescalation	cameo=0871	recipient=with
lull	cameo=0871	recipient=with	weak=true
humanitarian pause	cameo=0871	recipient=with
disarmament	cameo=0873	recipient=to
denuclearization | denuclearisation	cameo=0873	recipient=to
%set plover=REQUEST
pressure	cameo=100	recipient=on	weak=true
reminder	cameo=100	recipient=to	weak=true
demand	cameo=100	recipient=for	weak=true
request	cameo=100	recipient=for	weak=true
call	cameo=100	recipient=for	weak=true
appeal	cameo=100	recipient=to	weak=true
plea	cameo=100	recipient=to	weak=true
petition	cameo=100	recipient=for	weak=true
entreaty | entreaties	cameo=020	recipient=to	weak=true
recommendation	cameo=020	recipient=to	weak=true
%set plover=ACCUSE
verbal attack | personal attack	cameo=111	recipient=on
smear	cameo=111	recipient=of
slur	cameo=111	recipient=on
broadside	cameo=111	recipient=against
tirade	cameo=111	recipient=against
allegation	cameo=112	recipient=against
blame	cameo=112	recipient=against	weak=true
blame game	cameo=112	recipient=against
recrimination	cameo=112	recipient=against
finger-pointing	cameo=112	recipient=against
charge	cameo=112	recipient=against	weak=true
criticism	cameo=111	recipient=of	weak=true
disapproval	cameo=111	recipient=of
outcry	cameo=111	recipient=of	weak=true
outrage	cameo=111	recipient=of	weak=true
complaint	cameo=114	recipient=to	weak=true
protest note	cameo=114	recipient=to
diplomatic protest	cameo=114	recipient=to
formal protest	cameo=114	recipient=to
démarche | demarche	cameo=114	recipient=to
lawsuit	cameo=115	recipient=against
legal action	cameo=115	recipient=against
prosecution	cameo=115	recipient=against
trial	cameo=115	recipient=against
court case	cameo=115	recipient=against
guilty verdict	cameo=116	recipient=of
death sentence	cameo=116	recipient=of
hearing | inquest	cameo=090	recipient=into	weak=true
inquiry | inquiries | enquiry	cameo=090	recipient=into
probe	cameo=090	recipient=into
inspection	cameo=090	recipient=into	weak=true
inquest	cameo=090	recipient=into
audit	cameo=090	recipient=into	weak=true
interrogation	cameo=090	recipient=into
raid on offices	cameo=090	recipient=into
disparagement	cameo=111	recipient=of	weak=true
defamation	cameo=111	recipient=of	weak=true
admonition	cameo=111	recipient=of	weak=true
implication	cameo=111	recipient=of	weak=true
scrutiny	cameo=111	recipient=of	weak=true
diatribe	cameo=111	recipient=against
swipe	cameo=111	recipient=against
jibe	cameo=111	recipient=against
gibe	cameo=111	recipient=against
barb	cameo=111	recipient=against
invective	cameo=111	recipient=against
taunt	cameo=111	recipient=against	weak=true
insult	cameo=111	recipient=against	weak=true
row	cameo=111	recipient=with	reciprocal=true	weak=true
quarrel	cameo=111	recipient=with	reciprocal=true	weak=true
feud	cameo=111	recipient=with	reciprocal=true	weak=true
spat	cameo=111	recipient=with	reciprocal=true	weak=true
war of words	cameo=111	recipient=with	reciprocal=true	weak=true
summons | summonses	cameo=115	recipient=of	weak=true
subpoena	cameo=115	recipient=of	weak=true
%set plover=REJECT
refusal	cameo=120	recipient=of	weak=true
denial	cameo=120	recipient=of	weak=true
snub	cameo=120	recipient=of	weak=true
objection	cameo=120	recipient=of	weak=true
defiance	cameo=120	recipient=of	weak=true
non-compliance	cameo=120	recipient=of
opposition	cameo=120	recipient=of	weak=true
veto | vetoes	cameo=129	recipient=of
violation of the agreement	cameo=128	recipient=of
breach of the agreement	cameo=128	recipient=of
disregard	cameo=120	recipient=of	weak=true
annulment	cameo=120	recipient=of	weak=true
%set plover=THREATEN
threat	cameo=130	recipient=against	weak=true
warning	cameo=130	recipient=against	weak=true
intimidation	cameo=130	recipient=against	weak=true
ultimatum	cameo=130	recipient=against
saber-rattling | sabre-rattling	cameo=130	recipient=against
death threat	cameo=130	recipient=against
bomb threat	cameo=130	recipient=against
%set plover=PROTEST
stand-off | standoff	cameo=140	recipient=with	weak=true
rally | rallies	cameo=141	recipient=against	crowd=true
campaign rally | campaign rallies | election rally | election rallies	cameo=141	recipient=against	none=true
march | marches	cameo=141	recipient=against
sit-in	cameo=141	recipient=against
vigil	cameo=141	recipient=against
mass protest	cameo=141	recipient=against
street protest	cameo=141	recipient=against
anti-government protest	cameo=141	recipient=against
unrest	cameo=141	recipient=against
uprising	cameo=141	recipient=against
dissent	cameo=141	recipient=against	weak=true
hunger strike	cameo=142	recipient=against
general strike	cameo=143	recipient=against
walkout	cameo=143	recipient=against
work stoppage	cameo=143	recipient=against
industrial action	cameo=143	recipient=against
strike action	cameo=143	recipient=against
roadblock	cameo=144	recipient=of
barricade	cameo=144	recipient=of	weak=true
road blockade	cameo=144	recipient=of
obstruction	cameo=144	recipient=of	weak=true
violent protest	cameo=145	recipient=in
civil unrest	cameo=145	recipient=in
disturbance	cameo=145	recipient=in	weak=true
melee	cameo=145	recipient=in
arson	cameo=145	recipient=in	weak=true
vandalism	cameo=145	recipient=in
mutiny | mutinies	cameo=145	recipient=against	weak=true
scuffle	cameo=145	recipient=against	weak=true
revolt	cameo=145	recipient=against	weak=true
rebellion	cameo=145	recipient=against	weak=true
%set plover=MOBILIZE
mobilization | mobilisation	cameo=154	recipient=against	weak=true
troop movement	cameo=154	recipient=against
military buildup | military build-up	cameo=154	recipient=against
buildup | build-up	cameo=154	recipient=against
reinforcement	cameo=154	recipient=against	weak=true
high alert	cameo=154	recipient=against
conscription	cameo=154	recipient=against	weak=true
call-up	cameo=154	recipient=against
troop deployment	cameo=154	recipient=against
military exercise	cameo=150	recipient=against
war game	cameo=150	recipient=against
military drill	cameo=150	recipient=against
missile test	cameo=150	recipient=against
nuclear test	cameo=150	recipient=against
show of force	cameo=150	recipient=against
maneuver | manoeuvre	cameo=150	recipient=against	weak=true
live-fire exercise	cameo=150	recipient=against
naval exercise	cameo=150	recipient=against
military parade	cameo=150	recipient=against
test launch	cameo=150	recipient=against
rocket launch	cameo=150	recipient=against
satellite launch	cameo=150	recipient=against
patrol	cameo=154	recipient=in	weak=true
%set plover=SANCTION
stop to	cameo=160	recipient=to
halt to	cameo=160	recipient=to
end to	cameo=160	recipient=to
freeze	cameo=163	recipient=on	weak=true
blacklist	cameo=163	recipient=of	weak=true
penalty | penalties	cameo=163	recipient=on	weak=true
duty | duties	cameo=163	recipient=on	weak=true
quota	cameo=163	recipient=on	weak=true
flight ban	cameo=163	recipient=on
embargo | embargoes	cameo=163	recipient=on
economic sanctions	cameo=163	recipient=on
arms embargo	cameo=163	recipient=on
trade embargo	cameo=163	recipient=on
travel ban	cameo=163	recipient=on
asset freeze	cameo=163	recipient=on
tariff	cameo=163	recipient=on
import ban	cameo=163	recipient=on
export ban	cameo=163	recipient=on
trade war	cameo=163	recipient=on
trade restriction	cameo=163	recipient=on
severing of ties	cameo=161	recipient=with
break in relations	cameo=161	recipient=with
rupture	cameo=161	recipient=with
recall of the ambassador	cameo=161	recipient=with
diplomatic boycott	cameo=161	recipient=with
diplomatic rift	cameo=161	recipient=with
aid cut	cameo=162	recipient=to
suspension of aid	cameo=162	recipient=to
funding cut	cameo=162	recipient=to
suspension of talks	cameo=164	recipient=with
breakdown of talks	cameo=164	recipient=with
collapse of talks	cameo=164	recipient=with
cancellation of talks	cameo=164	recipient=with
expulsion of diplomats	cameo=166	recipient=of
ostracism	cameo=166	recipient=of	weak=true
isolation	cameo=166	recipient=of	weak=true
revocation	cameo=166	recipient=of	weak=true
termination	cameo=166	recipient=of	weak=true
abrogation	cameo=166	recipient=of	weak=true
%set plover=COERCE
arrest warrant	cameo=173	recipient=for
emergency measure	cameo=172	recipient=on
crackdown	cameo=170	recipient=on
clampdown	cameo=170	recipient=on
coercion	cameo=170	recipient=on
purge	cameo=170	recipient=on	weak=true
coup	cameo=170	recipient=on
coup attempt	cameo=170	recipient=on
coup d'état | coup d'etat	cameo=170	recipient=on
putsch	cameo=170	recipient=on
demolition	cameo=171	recipient=of
search	cameo=171	recipient=of	weak=true
house demolition	cameo=171	recipient=of
curfew	cameo=172	recipient=in
state of emergency	cameo=172	recipient=on
martial law	cameo=172	recipient=on
emergency rule	cameo=172	recipient=on
lockdown	cameo=172	recipient=on	weak=true
censorship	cameo=172	recipient=on	weak=true
restriction	cameo=172	recipient=on	weak=true
internet shutdown	cameo=172	recipient=on
ban	cameo=172	recipient=on	weak=true
roundup | round-up	cameo=173	recipient=of
mass arrest	cameo=173	recipient=of
house arrest	cameo=173	recipient=of
forced return	cameo=174	recipient=of
pushback	cameo=174	recipient=of
tear gas	cameo=175	recipient=against
baton charge	cameo=175	recipient=against
police brutality	cameo=175	recipient=against
violent crackdown	cameo=175	recipient=against
police violence	cameo=175	recipient=against
cyberattack | cyber-attack | cyber attack	cameo=176	recipient=on
hacking	cameo=176	recipient=on
hack	cameo=176	recipient=on	weak=true
cyber espionage	cameo=176	recipient=on
data breach | data breaches	cameo=176	recipient=on
proscription	cameo=170	recipient=of	weak=true
humiliation	cameo=170	recipient=of	weak=true
requisition	cameo=170	recipient=of	weak=true
silencing	cameo=170	recipient=of	weak=true
disqualification	cameo=170	recipient=of	weak=true
dissolution	cameo=170	recipient=of	weak=true
muzzling	cameo=170	recipient=of	weak=true
crushing	cameo=170	recipient=of	weak=true
%set plover=ASSAULT
gun fight	cameo=190	recipient=with
sinking	cameo=190	recipient=of	weak=true
death squad	cameo=1823	recipient=of	weak=true
abductions	cameo=181	recipient=of
ambush | ambushes	cameo=190	recipient=on
raid by militants	cameo=190	recipient=on
terrorist attack	cameo=190	recipient=on
terror attack	cameo=190	recipient=on
offensive	cameo=190	recipient=on
incursion	cameo=190	recipient=on
cross-border attack	cameo=190	recipient=on
counterattack | counter-attack	cameo=190	recipient=on
military action	cameo=190	recipient=on
hostility | hostilities	cameo=190	recipient=on	weak=true
military operation	cameo=190	recipient=on
aggression	cameo=190	recipient=on
act of aggression	cameo=190	recipient=on
onslaught	cameo=190	recipient=on
violence	cameo=190	recipient=on
foray	cameo=190	recipient=on
retaliatory attack	cameo=190	recipient=on
atrocity | atrocities	cameo=190	recipient=on
militant attack	cameo=190	recipient=on
rebel attack	cameo=190	recipient=on
hostage-taking | hostage taking	cameo=181	recipient=of
injury | injuries	cameo=182	recipient=of	weak=true
mob attack	cameo=182	recipient=of
knife attack	cameo=182	recipient=of
physical assault	cameo=182	recipient=of
sexual assault	cameo=1821	recipient=of
sexual violence	cameo=1821	recipient=of
gang rape	cameo=1821	recipient=of
abuse	cameo=1822	recipient=of	weak=true
shooting death	cameo=1823	recipient=of
homicide	cameo=1823	recipient=of
extrajudicial killing	cameo=1823	recipient=of
manslaughter	cameo=1823	recipient=of
honor killing | honour killing	cameo=1823	recipient=of
bomb attack	cameo=183	recipient=of
explosion	cameo=183	recipient=of
blast	cameo=183	recipient=of
bomb blast	cameo=183	recipient=of
grenade attack	cameo=183	recipient=of
bomb explosion	cameo=183	recipient=of
dynamite attack	cameo=183	recipient=of
arson attack	cameo=183	recipient=of
suicide bombing	cameo=1831	recipient=in
suicide attack	cameo=1831	recipient=in
suicide blast	cameo=1831	recipient=in
car bomb	cameo=1832	recipient=in
car bombing	cameo=1832	recipient=in
car bomb attack	cameo=1832	recipient=in
truck bomb	cameo=1832	recipient=in
truck bombing	cameo=1832	recipient=in
vehicle bomb	cameo=1832	recipient=in
roadside bomb	cameo=1833	recipient=in
roadside bombing	cameo=1833	recipient=in
IED attack	cameo=1833	recipient=in
land mine blast | landmine blast	cameo=1833	recipient=in
improvised explosive device	cameo=1833	recipient=in
assassination attempt	cameo=185	recipient=on
attempt on his life	cameo=185	recipient=on
attempt on her life	cameo=185	recipient=on
assassination plot	cameo=185	recipient=on
fighting	cameo=190	recipient=with
battle	cameo=190	recipient=with	frames=ill:none;bill:ACCUSE/111/of;proposal:ACCUSE/111/of;claim:ACCUSE/111/of
clash | clashes	cameo=190	recipient=with
war	cameo=190	recipient=with
skirmish | skirmishes	cameo=190	recipient=with
conflict	cameo=190	recipient=with	weak=true
gun battle	cameo=190	recipient=with
firefight	cameo=190	recipient=with
gunfight	cameo=190	recipient=with
exchange of fire	cameo=190	recipient=with
exchanges of fire	cameo=190	recipient=with
confrontation	cameo=190	recipient=with	weak=true
warfare	cameo=190	recipient=with	weak=true
civil war	cameo=190	recipient=with
border clash | border clashes	cameo=190	recipient=with
armed clash | armed clashes	cameo=190	recipient=with
ground offensive	cameo=190	recipient=with
ground operation	cameo=190	recipient=with
street battle	cameo=190	recipient=with
counteroffensive	cameo=190	recipient=with
hand-to-hand combat	cameo=190	recipient=with
siege	cameo=191	recipient=of	plover=COERCE
naval blockade	cameo=191	recipient=of	plover=COERCE
occupation	cameo=192	recipient=of	weak=true
takeover	cameo=192	recipient=of
seizure of territory	cameo=192	recipient=of
land grab	cameo=192	recipient=of
conquest	cameo=192	recipient=of
fall of	cameo=192	recipient=of
shooting	cameo=193	recipient=at
gunfire	cameo=193	recipient=at
small arms fire	cameo=193	recipient=at
sniper fire	cameo=193	recipient=at
drive-by shooting	cameo=193	recipient=at
gun attack	cameo=193	recipient=at
mass shooting	cameo=193	recipient=at
shootout | shoot-out	cameo=193	recipient=at
cross-border fire	cameo=193	recipient=at
machine-gun fire	cameo=193	recipient=at
rocket attack	cameo=194	recipient=on
missile attack	cameo=194	recipient=on
mortar attack	cameo=194	recipient=on
artillery fire	cameo=194	recipient=on
rocket fire	cameo=194	recipient=on
missile strike	cameo=194	recipient=on
barrage	cameo=194	recipient=on	weak=true
artillery strike	cameo=194	recipient=on
mortar fire	cameo=194	recipient=on
rocket barrage	cameo=194	recipient=on
artillery barrage	cameo=194	recipient=on
cross-border shelling	cameo=194	recipient=on
missile barrage	cameo=194	recipient=on
tank fire	cameo=194	recipient=on
pounding	cameo=194	recipient=on	weak=true
salvo	cameo=194	recipient=on	weak=true
airstrike | air strike | air-strike	cameo=195	recipient=on
air raid	cameo=195	recipient=on
aerial bombing	cameo=195	recipient=on
drone strike	cameo=195	recipient=on
drone attack	cameo=195	recipient=on
aerial bombardment	cameo=195	recipient=on
air attack	cameo=195	recipient=on
bombing raid	cameo=195	recipient=on
bombing campaign	cameo=195	recipient=on
air war	cameo=195	recipient=on
dogfight	cameo=195	recipient=on
air campaign	cameo=195	recipient=on
strike	cameo=143	recipient=against	plover=PROTEST	weak=true
helicopter attack	cameo=195	recipient=on
aerial attack	cameo=195	recipient=on
drone and missile attack	cameo=195	recipient=on
ceasefire violation	cameo=196	recipient=by
truce violation	cameo=196	recipient=by
violation of the ceasefire	cameo=196	recipient=by
airspace violation	cameo=196	recipient=by
air violation	cameo=196	recipient=by
border violation	cameo=196	recipient=by
breach of the ceasefire	cameo=196	recipient=by
violation of airspace	cameo=196	recipient=by
genocide	cameo=202	recipient=of
mass killing	cameo=202	recipient=of
mass murder	cameo=202	recipient=of
bloodbath	cameo=202	recipient=of
carnage	cameo=202	recipient=of
pogrom	cameo=202	recipient=of
slaughter	cameo=202	recipient=of
ethnic cleansing	cameo=203	recipient=of
mass expulsion	cameo=203	recipient=of
forced displacement	cameo=203	recipient=of
mass displacement	cameo=203	recipient=of
chemical attack	cameo=204	recipient=on
gas attack	cameo=204	recipient=on
chemical weapons attack	cameo=204	recipient=on
nuclear strike	cameo=204	recipient=on
nerve gas attack	cameo=204	recipient=on
biological attack	cameo=204	recipient=on
poison gas attack	cameo=204	recipient=on
# Verbs and adjectives that make something of an event that depends on them, a noun as object or an infinitive.
# effect: do (the event takes place: "hold talks"), receive (others do it to the subject: "won the support of"; have: so with help and support), stop (it ends: "call off talks"), ease (a measure ends: "lift a curfew"),
# intend ("plan to attack"), fail ("fail to agree"), try ("seek to mediate"), attempt ("try to attack", which is no threat).
overrunning	cameo=190	recipient=of	weak=true
butchery	cameo=190	recipient=of	weak=true
displacement	cameo=190	recipient=of	weak=true
storming	cameo=190	recipient=of	weak=true
liberation	cameo=190	recipient=of	weak=true
%lexicon event_control
%inflect yes
%set effect=do
complete
finish
accelerate
supply	effect=give
ship	effect=give
donate	effect=give
register	effect=lodge
deepen
strengthen
expand
boost
improve
promote
upgrade
enhance
build
forge
develop
normalize
hold
launch
stage
make
conduct
hasten
heap
pile
lavish
pour
put
place
clamp
hand	effect=give
hand down
deal	effect=give
serve	effect=give
accord	effect=give
lend	effect=give
level	effect=lodge
lose	effect=receive
come under	effect=receive
meet with	effect=receive
speed up
take on
take part in
participate in
assume
play
start up
launch into
carry out
level
sound
levy
hurl
put forward
table
mount
issue
open
reopen
begin
start
resume
renew
continue
wage
lead
join
give	effect=give
pay
reach
ratify	effect=sign
sign	effect=sign
ink	effect=sign
conclude	effect=sign
clinch	effect=sign
receive	effect=receive
win	effect=receive
gain	effect=receive
earn	effect=receive
draw	effect=receive
garner	effect=receive
face	effect=receive
suffer	effect=receive
endure	effect=receive
attract	effect=receive
incur	effect=receive
get	effect=receive
come in for	effect=receive
see off
come under	effect=receive
undergo | underwent | undergone	effect=receive
bear the brunt of | bore the brunt of | borne the brunt of	effect=receive
impose
reimpose
declare
enforce
organize | organise
lodge	effect=lodge
voice
express
enter
attend
extend	effect=give
tighten
deliver	effect=give
commit
undertake
establish
restore
slap
order
intensify
step up
provide	effect=give
send	effect=give
grant	effect=give
pledge	effect=give
file	effect=lodge
trigger
provoke
exchange
engage in
get into
enter into
take	effect=have
be engaged in
be locked in
set
announce
enjoy	effect=have
have	effect=have
%set effect=stop
put an end to
put a stop to
call a halt to
bring to an end
bring a halt to
tear up
ditch
pull the plug on
walk out of
pull out of
withdraw from
quit
exit
withdraw
pull out
end
halt
stop
cease
cancel
suspend
postpone
call off
break off
cut
cut off
sever
break
scrap
freeze
terminate
discontinue
abandon
delay
adjourn
reduce
curtail
downgrade
%set effect=suppress
prevent
ban
bar
block
disperse
break up
crush
quell
suppress
put down
outlaw
forbid
prohibit
%set effect=ease
lift
ease
relax
remove
loosen
soften
shorten
rescind
unfreeze
waive
scale back
%set effect=intend
plan
intend
prepare
decide
consider
%set effect=try
try	effect=attempt
attempt	effect=attempt
seek
aim
hope
want
wish
struggle	effect=attempt
strive	effect=attempt
%set effect=fail
fail
%inflect no
%set effect=intend
plans
intention
decision
readiness
willingness
ready
willing
prepared
scheduled
slated
due
about
set
poised
%set effect=refuse
refusal
inability
failure
unwilling
reluctant
unable
# Nouns that tell of no event alone, but of one with a verb of the list above: "restored diplomatic ties", "cut ties".
%lexicon event_tie
%plural yes
%set plover=SUPPORT cameo=050 recipient=with
tie
diplomatic tie
relation
diplomatic relation
diplomatic link
contact
link
inspector
weapons inspector
ambassador
diplomat
envoy
peacekeeper
%set plover=AID cameo=070 recipient=to
doctor
medic
medicine
rescue team
relief worker
blanket
tent
food
grain
relief supply | relief supplies
medical supply | medical supplies
%set plover=AID cameo=072 recipient=to
weapon
missile
ammunition
warplane
fighter jet
military equipment
# What befalls people without anyone's doing.
%lexicon mishap
%plural yes
flood | flooding | flash flood
earthquake | quake | aftershock | tremor | tsunami | landslide | mudslide | avalanche | rockslide
storm | snowstorm | sandstorm | thunderstorm | hurricane | typhoon | cyclone | tornado | blizzard | lightning | rain | heavy rain
heat wave | heatwave | heat | cold | drought | famine | hunger | starvation
wildfire | forest fire | bushfire | house fire | blaze
crash | car crash | bus crash | plane crash | train crash | accident | car accident | traffic accident | road accident | pileup | derailment
collision | capsizing | shipwreck | stampede | building collapse | collapse | gas leak | gas explosion | mine explosion
infection | strain | pathogen | bacteria | bird flu | swine flu | avian flu | HIV | AIDS | tuberculosis | Zika | polio | dengue | heart attack | stroke
disease | virus | outbreak | epidemic | pandemic | coronavirus | cholera | Ebola | measles | malaria | cancer | flu | influenza | overdose
