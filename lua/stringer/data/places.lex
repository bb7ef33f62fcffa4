# Seas, mountains, borders and other places that are no settlements. Written by hand from general knowledge. Licence: MIT, as the project.
%lexicon place
%number lat lon
Durand Line	lat=33	lon=70
Line of Control	lat=34.5	lon=74.5
Tora Bora	lat=34.12	lon=70.22
Europe	lat=50	lon=15
Asia	lat=45	lon=90
Africa	lat=5	lon=20
Middle East	lat=29	lon=41
