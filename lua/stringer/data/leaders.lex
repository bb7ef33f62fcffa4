# Heads of state and government and others often in the news. Written by hand from general knowledge. Licence: MIT, as the project.
%lexicon leader
Donald Trump | Donald J. Trump	code=USAGOV	role=President
Joe Biden	code=USAGOV	role=President
Barack Obama	code=USAGOV	role=President
Vladimir Putin	code=RUSGOV	role=President
Xi Jinping	code=CHNGOV	role=President
Angela Merkel	code=DEUGOV	role=Chancellor
Emmanuel Macron	code=FRAGOV	role=President
