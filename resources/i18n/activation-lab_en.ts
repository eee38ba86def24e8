<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DisplayName</name>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid-shaped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gated (x times a gate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>the size %1x%2 is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each side is %1 to %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ending names no format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use .png, .svg, .pdf, .csv or .json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scale %1 is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dots per inch are not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture would have %1 million pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 million: choose a smaller size or scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this format holds numbers, not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaExchange</name>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) imported.</source>
        <translation>
            <numerusform>%n formula imported.</numerusform>
            <numerusform>%n formulas imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Problems: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) written to %1.</source>
        <translation>
            <numerusform>%n formula written to %1.</numerusform>
            <numerusform>%n formulas written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormulaFile</name>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no file of formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of the program wrote this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 formulas are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two formulas are called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 1 to %1 belongs here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaMistake</name>
    <message>
        <source>Character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunctionSets</name>
    <message>
        <source>Classics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles&apos; nine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Write the decimal sign as a dot: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be greater than %2 and at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be greater than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: write the smaller number first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionEditor</name>
    <message>
        <source>At most %1 functions. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no parameters: a copy would be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteWhole</name>
    <message>
        <source>could not be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place is a file, not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::About</name>
    <message>
        <source>windows, drawing, files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axes of the plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typeset formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation Lab is free software: you can redistribute it and modify it under the terms of the GNU General Public License as published by the Free Software Foundation, version 3 or, at your choice, any later version. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation functions and their gradients, live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built on these works:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vector arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flowers of Iris</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::AdviceCard</name>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::AdviceView</name>
    <message>
        <source>What is to be learned: output layer and loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network: hidden function and start weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong: the remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up a page that shows it; Ctrl+Z brings back what was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation as files name it: zh_CN</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: the right column tells more, also what the articles that the program grew from say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::BoardEditor</name>
    <message>
        <source>add a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of story %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture of story %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story %1 to place %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove story %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::CardColumn</name>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the figure on the clipboard, on white, twice the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the figure or its data to a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ChainCard</name>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of every neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias of every neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ChainPageView</name>
    <message>
        <source>Drag, or Left and Right: another layer. C, N, M: chain, network, map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ChartBar</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss over the epochs: test thick, training thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many test samples are right over the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the gradient in each layer, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the functions that are learned with the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each function reaches with learning rates from 0.001 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss on a logarithmic axis: equal steps are equal factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running mean over the epochs; the curve as it is shows where the pointer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ChartEdit</name>
    <message>
        <source>change the view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ChipStrip</name>
    <message>
        <source>Chosen functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus the function beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide its curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four properties of an ideal activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::Commands</name>
    <message>
        <source>Write the figure or its data to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another file with the same settings, without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the figure on the clipboard, on white, twice the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the values of the curves on the clipboard, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program; everything comes back at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large letters for the last row; Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the cards at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the strip with the stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of the size they had at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a function...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a function by name and draw its curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next function of the bar gets the sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show or hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the curves of this function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this function off the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start again with the first screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid, Tanh and ReLU, as at the very first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Activation Lab...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and the works it is built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate with other parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same function once more with the next value of its parameter, to compare both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new lab, with the functions of the first screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lab file; it can be dropped onto the window, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the lab to its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the lab to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share as &amp;text...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab as one line of text, for a chat or a slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open text &amp;from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab that somebody shared as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export figure...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps that can be taken back or made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add this view...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window shows becomes the next story of the storyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My storyboard...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stories of this lab, their order and their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the formula...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type over its formula, or that of a copy; its curves follow while you type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::CompareEdit</name>
    <message>
        <source>change the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n functions added: every page has them now.</source>
        <translation>
            <numerusform>%n function added: every page has it now.</numerusform>
            <numerusform>%n functions added: every page has them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room for %n more.</source>
        <translation>
            <numerusform>No room for %n more.</numerusform>
            <numerusform>No room for %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alab::CompareExport</name>
    <message numerus="yes">
        <source>%n functions side by side</source>
        <translation>
            <numerusform>%n function side by side</numerusform>
            <numerusform>%n functions side by side</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and its slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::CompareModel</name>
    <message>
        <source>Tick functions to add them to the function bar. Click to sort.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::CompareNames</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions side by side: everything in the table is computed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a task, a network or a symptom to a function, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name means another function in another framework: where they differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ComparePanel</name>
    <message>
        <source>show what is advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the function of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, advice or framework defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row for reasons, a heading to sort; tick functions to add them to every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row for all that is known; “Show it” sets up a page, Ctrl+Z brings back what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell for its curve; Ctrl+C copies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by the column of the cursor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::CompareTable</name>
    <message>
        <source>Functions side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::CopyTable</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the marked cells, or the whole table, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole table with its headings for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::CornerCard</name>
    <message>
        <source>%1 left, %2 right; here %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no slope at a corner; programs agree on one of its two sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a corner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::CurveCard</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grids over which articles draw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the grid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::DataButtons</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More data: other shapes, three classes, several labels, values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file (CSV)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of your own: a line for each sample, a column for each feature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::DataCard</name>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many samples, training and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click into a map to set points by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points set by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away all points that were set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Features: %2, standardised. After a change of the file: Same weights reads it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that is asked for; all others are features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature from left to right in the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature from below in the maps; all others are at their means</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a table on the page, or choose one under More.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::DataEdit</name>
    <message>
        <source>Learn from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::DataNames</name>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above a curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smokers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three discs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hills and hollows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disc and a ring around it: no straight line parts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether both features have the same sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clouds that a straight line parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two arms that wind around each other: the hardest of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two half circles that reach into each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of 4 × 4 squares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above or below the curve of the function in focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three features of made-up people: do they smoke?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three arms that wind around each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three kinds of iris by four measured lengths: 150 real flowers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three discs that overlap: in which of them does a point lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that rises along the diagonal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hills and three hollows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One feature: the values of sin x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One feature: 0 below x = 0, else 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One feature: y = 3x + 10 and a noise from 0 to 1, 100 points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::DefaultsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five articles for students that the program grew from, by their numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::DefaultsView</name>
    <message>
        <source>The same name, another function: cells with ≠ differ from PyTorch. Click one for its curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::DepthCard</name>
    <message>
        <source>change the depth experiment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::DepthNames</name>
    <message>
        <source>No normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm before f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm after f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer norm before f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer norm first (pre-norm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theory map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain of neurons: the gradient is a product with one factor w f′(z) a layer (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random layers, a true forward and backward pass, every layer measured (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What infinitely wide layers do to the gradient, for all weights and biases (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input: normal numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input: circle, two features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input: spiral, two features</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::DepthPanel</name>
    <message>
        <source>A layer towards the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer towards the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start weights before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::DepthPresentStrip</name>
    <message>
        <source>%1 (W)</source>
        <comment>start weights and the key for others</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start weights: the next ones (W), the ones before (Shift+W)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::DepthScene</name>
    <message>
        <source>%1, layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS of dL/dz here over that of the last layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal, z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal, f(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the units and samples for which |f′| &lt; 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the units with z ≤ 0 for every sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the units that are never active and whose slope is 0 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of dL/dz that is exactly 0: with narrow numbers it has underflowed; frameworks scale the loss against that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No function to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches x: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches layer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these start weights do not exist here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 % left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge of chaos: the gradient stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it explodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the map of %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signal settles at variance %1; each layer multiplies the gradient by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signal fades to 0; each layer multiplies the gradient by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fixed point: the signal grows without end; each layer multiplies the gradient by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers any more: it has overflowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is left: how it goes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dL/dW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the mean square of the gradient of the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer     ← the gradient travels backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; stable by theory, these narrow nets scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; under 1 % in layers 1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (computing anew …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: the function changes too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant weights are not random: theory has no point for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge of chaos: σ_w = %1, σ_b = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fixed point is reached: the signal grows without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signal grows without end, only that of small inputs settles, at variance %1; each layer multiplies the gradient by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1, RMS %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes into f: its mean, and the root of its mean square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the layer gives: its mean, and the root of its mean square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ_b = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual, branch × %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient at the top × %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of the gradient reaches layer 1, it is exactly 0: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theory: thin dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight scale σ_w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias scale σ_b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers %1, units %2, batch %3, nets %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: exactly 0 in layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: exactly 0 in layers %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signal grows without end, only that of small inputs fades to 0; each layer multiplies the gradient by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/RMS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::DepthStrip</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many layers lie over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::EmptyChoice</name>
    <message>
        <source>add a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show all functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the curves of all chosen functions back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to the chosen functions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ExpertCard</name>
    <message>
        <source>For experts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ExploreKeys</name>
    <message>
        <source>Nothing further on this side of the visible curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw where you expect f′; Space shows it, P puts the pen away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the probe: it draws f′; Space shows all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f′ is hidden: what does it look like? Space shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the probe or press an arrow key; wheel: zoom, drag: move, double click: the default view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the probe in large steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next root, maximum, minimum, kink or inflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide or show f′, the axes stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace: the dragged probe draws f′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen: draw the guess of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the hidden f′ and all that is traced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe off the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre the view on the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the pen away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ExplorePanel</name>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag me: the lower curve is the slope of the upper one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view to the probe (Home)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ExploreScene</name>
    <message>
        <source>%1 (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rise %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corner: slope %1 left, %2 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, x from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At x = %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No function chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All functions are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jump: slope %1 left, %2 right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists. Press Save again to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressing and writing...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FactorRow</name>
    <message>
        <source>All start weights are multiplied by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight factor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights times %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All start weights times %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FactsCard</name>
    <message>
        <source>As a sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A softmax of two classes is the sigmoid of the difference of their scores, (z₁ − z₂)/T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsemax gives scores that are far behind the probability 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of class %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−Σ p ln p: 0 when one class has everything, ln n when all have the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-sum-exp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ln Σ e^(z/T), a smooth maximum: ln p is z/T less this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest ★</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argmax: the class that a network would answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FamilyCard</name>
    <message>
        <source>change the curve family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up to nine numbers with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family of curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw for several values of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One curve for each value of the parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter that changes from curve to curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five values over the slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values, with commas between them; empty: five over the slider&apos;s range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FeatureBoxes</name>
    <message>
        <source>Input features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees of a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network sees %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One feature has to stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FigureCommands</name>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure was sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FigureForm</name>
    <message>
        <source>&amp;Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;x from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV and JSON hold values: no title, size or colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only PNG is made of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only CSV and JSON hold values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fig&amp;ure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FigureWriter</name>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FileCommands</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened from text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 was opened as far as it could be read: %n problem(s).</source>
        <translation>
            <numerusform>%1 was opened as far as it could be read: %n problem.</numerusform>
            <numerusform>%1 was opened as far as it could be read: %n problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of %1 are unknown here, and are kept.</source>
        <translation>
            <numerusform>%n setting of %1 is unknown here, and is kept.</numerusform>
            <numerusform>%n settings of %1 are unknown here, and are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it could be read, and what could not is not in this lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed on the disk since it was opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FileQuestions</name>
    <message>
        <source>Labs (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changes that are in no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them before it is closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lab cannot be kept for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it to a file, or its changes are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the work of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in no file, and does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FormatCard</name>
    <message>
        <source>choose a number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the focused function as this number format computes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FormatWords</name>
    <message>
        <source>Worst difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at x = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format against float64 over the visible range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing at 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step from one number of the format to the next where ReLU6 ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit exact from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on the correctly rounded value is its limit itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/(1+e⁻ˣ) is 1 from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The textbook formula with every step rounded, as most programs compute it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FormulaEditor</name>
    <message>
        <source>Your formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name but x becomes a parameter with a slider; “; b = 1.5 in 0..5” sets its start and range.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FormulaForm</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What chips and legends call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour and dash it gets where no other function has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever there is to say about it; the search finds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whichever is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“; b = 1.5 in 0..5” behind it sets the start and range of a slider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FormulaLibrary</name>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of your formulas could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 formulas are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula called %1 is kept already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FormulaView</name>
    <message>
        <source>Copy as LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click: copy as LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FormulasDialog</name>
    <message>
        <source>Formulas (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click or Enter: add it to the chosen functions; Delete: remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds it to the chosen functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the latest change back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the formulas of a file; names that are here are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all of them to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No formula is kept yet. Type one behind + Add, then choose “Keep this formula...” in the menu of its chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is added to the chosen functions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export formulas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FunctionBar</name>
    <message>
        <source>+ Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other functions at once: classics, ReLU family, my sets...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed was not taken. + Add &gt; Your formula... goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FunctionCard</name>
    <message>
        <source>Neuron: y = f(w x + b), dy/dx = w f′</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FunctionChip</name>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtracted from the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click: its parameters; Ctrl+click: difference with it; drag: another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FunctionFigure</name>
    <message>
        <source>%1 and its slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope f′</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FunctionList</name>
    <message>
        <source>My formulas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FunctionMenu</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the difference of the two functions available (Ctrl+click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate with other parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and note...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this formula...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept formulas have a name and a note, and stand behind + Add at every start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a copy of its formula...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the formula...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its curves follow while you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by another function...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same place and colour; on Train, with Keep weights, in the middle of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::FunctionPicker</name>
    <message>
        <source>Add a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: name, alias, 中文; or a formula: x*sigmoid(b*x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;formula...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My formulas...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, lines and notes of kept formulas; import and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves follow while you type; every name but x becomes a parameter with a slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the chosen line, the arrow keys choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::GateCard</name>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines whose largest is taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::GridFields</name>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x of the values: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 rows: write a larger step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::GuessBoard</name>
    <message>
        <source>hide or show f′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace f′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a guess of f′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveal f′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the pen away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::HelpCard</name>
    <message>
        <source>branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its scale: 1/√layers is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every layer normalises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual: each layer adds to its input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a = a before + branch · f(W a before + b)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::HistogramChoice</name>
    <message>
        <source>Histograms of the signal z, what goes into f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histograms of the output a, what each layer gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histograms of the gradient ∂L/∂z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::HistoryDialog</name>
    <message>
        <source>The beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a step to go back to it, or forward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::InsidePage</name>
    <message>
        <source>Inside %1, first seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test: guessed →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save network …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights as JSON, or Python code that gives the same outputs with NumPy or PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All functions side by side (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network, unit by unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a line or a unit to change its weight or bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many samples of the test part of each class, in rows, the network took for which, in columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::KeyTable</name>
    <message>
        <source>On the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While presenting (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the function bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::LayersCard</name>
    <message>
        <source>Batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every neuron gets mean 0 and spread 1 over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn α, β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether parameters of functions are trained, as those of PReLU and Swish, without weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the function compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function of hidden layer %1, instead of the one that is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::LookLine</name>
    <message>
        <source>Close this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::LossCard</name>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class that the network should have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::MainWindow</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Activation Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese or English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: large letters for the last row; Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] — Activation Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that was not saved was found, of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::MapPageView</name>
    <message>
        <source>Drag the point: weights to the right, biases upwards. W: other start weights. C, N, M: chain, network, map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::MapTile</name>
    <message>
        <source>The network of the first seed; the results tell of all seeds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;unctions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal pla&amp;ces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::MoreCard</name>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units in each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random nets, median and band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all that is random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂L/∂a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the gradient at the top: loss scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: size, seed, number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers that everything is computed in; narrow ones are rounded at every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes into the first layer; theory is for normal numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure dL/dW, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of the weights, layer by layer, in words and in exported data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::NetworkCard</name>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between input and output, 0 to 8; without one the network is linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all hidden layers, 1 to 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many numbers go from layer to layer: inputs, neurons, outputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::NetworkDrawing</name>
    <message>
        <source>unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit %1 of layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose a weight, Ctrl+Up and Down what it comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::NetworkFile</name>
    <message>
        <source>Numbers (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python with NumPy (*.py)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python with PyTorch (*.py)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::NetworkPageView</name>
    <message>
        <source>computing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or Left and Right: another layer. W: other start weights. C, N, M: chain, network, map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theory here: it speaks of plain stacks of random weights with normal inputs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::NeuronForm</name>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::NothingFound</name>
    <message>
        <source>No function chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among these rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No function called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search to see the rows again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows rows again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::NumberSlider</name>
    <message>
        <source>%1 (double-click: default value %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number. It may lie beyond the slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play: let the value move (right click: how)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To and fro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down, again and again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::OfferRow</name>
    <message>
        <source>Show this story; one undo brings your own picture back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message>
        <source>All stories (Page Down tells the next one)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::OutputCard</name>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function of the output layer and the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: output and loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::OverflowButton</name>
    <message numerus="yes">
        <source>%n more function(s)</source>
        <translation>
            <numerusform>%n more function</numerusform>
            <numerusform>%n more functions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alab::OverflowCard</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers that every cell is rounded to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::PairNames</name>
    <message>
        <source>The output is any number and the gradient is the error itself; for classes it also punishes answers that are more than right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the sigmoid cancels: the gradient is p − y, large as long as the answer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities of all classes sum to 1, and the gradient is p − y for every class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of tanh stays in the gradient: an answer that is wrong and saturated hardly learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity, squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid, cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax, cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh, half squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data ask for values, not for classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax chooses one class; here several labels may hold at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh answers yes or no; these data have more than two classes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ParameterForm</name>
    <message>
        <source>%1 cannot be greater than %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ParameterHand</name>
    <message>
        <source>change a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose default values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the neuron</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::PlotView</name>
    <message>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::PresentStrip</name>
    <message>
        <source>Page Down tells the next story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::Presentation</name>
    <message>
        <source>put the scene back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank; any key brings the picture back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus this function of the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the scene back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the screen; any key brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same; many presenter&apos;s remotes send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::PresetBox</name>
    <message>
        <source>Own values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default values of the frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ProbeCard</name>
    <message>
        <source>At the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;x =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the probe stands; type a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values at the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C copies the values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ProbeHand</name>
    <message>
        <source>Root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at x = %2, value %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::RangesDialog</name>
    <message>
        <source>Visible ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::RateCard</name>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples in one step, 1 to 5000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes a step of a gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left of the step before, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left of the mean of squared gradients, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left of the mean gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left of the mean of squared gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times the learning rate: how much smaller a step makes weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ReasonsCard</name>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copied as code for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds this function to the function bar, and so to every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this function on the Explore page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This function with its parameters, to paste: NumPy, PyTorch, Keras, JAX, C++ or LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::RecentMenu</name>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ResultModel</name>
    <message>
        <source>diverged,%1epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test
R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test
accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test
loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs
to 0.95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs
to 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead
units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond
noise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the function bar; click a heading to sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² on the test set: median of the seeds, below it 10 % to 90 %; 1 is perfect, 0 is as good as the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the test set that is right: median of the seeds, below it 10 % to 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss on the test set, median of the seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first epoch with R² of 0.95 on the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first epoch with 95 % of the test set right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden neurons that get no gradient from any sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the difference from the other functions is larger than from seed to seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ResultsCard</name>
    <message>
        <source>Results on the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is trained yet. Space starts the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each function; click a heading to sort, Ctrl+C copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole table with its headings for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::RowsCard</name>
    <message>
        <source>The matrix: rows in brackets, or pasted line by line; then Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along what the results sum to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along rows (axis=1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along columns (axis=0)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::RowsStrip</name>
    <message>
        <source>%1 common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The functions that are met most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The functions of the bar above, with their parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One family of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which family of the catalogue has the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By names, aliases and names in Chinese, among the rows (/)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::RunsCard</name>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a run ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs of every function, for median and band, 1 to 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all that is random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate goes on over the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs from one step of the rate to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor of every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulls weights to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes weights smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: runs and regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop without progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run ends after so many epochs without a smaller test loss; 0: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at a loss of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test; 0: never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::SaidWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a name and what is said of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ScoreHand</name>
    <message>
        <source>The score before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score larger by 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score smaller by 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score larger by 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score smaller by 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ScoreStrip</name>
    <message>
        <source>Take the scores %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type or paste: 2, 1, 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores: type or paste 2 to 10 numbers, then press Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ScoresCard</name>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many scores there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score that is moved takes the others along (A): nothing else changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made of the scores: softmax or one of its relatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature: divides the scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::Session</name>
    <message>
        <source>Not everything of the last time came back (%1); a copy of what there was is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::SetsMenu</name>
    <message>
        <source>My sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a set called %1. Press Enter again to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the present functions as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name and press Enter: the set appears in this menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ShareDialog</name>
    <message>
        <source>Paste this text into a chat or a slide. Whoever copies it opens the same lab with File &gt; Open text from the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the &amp;answers of the storyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab: everything that is set, no results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them a class finds the answers itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>This lab is too large for a text: save it to a file and send that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard: %n character(s)</source>
        <translation>
            <numerusform>On the clipboard: %n character</numerusform>
            <numerusform>On the clipboard: %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alab::SideCard</name>
    <message>
        <source>Open “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::SignalCard</name>
    <message>
        <source>input mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard deviation of what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the inputs for which |f′| &lt; 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the outputs that are exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal: what comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a bell curve through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bell curve of the inputs along x, the histogram of the outputs along f</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::SoftmaxEdit</name>
    <message>
        <source>change the softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One score alone always has probability 1: write at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 scores: each of them is a bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores go from −1000000 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bar has an end: infinite scores cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::SoftmaxNames</name>
    <message>
        <source>Loss and gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No softmax curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gated units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a wrong answer costs, and how the scores should move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How every output answers to every score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The textbook form beside the stable one, cell by cell in a number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax of a matrix, along its rows or its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why softmax has no curve: the height of the drawn one depends on its grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLU and its relatives, maxout: more inputs than one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::SoftmaxPanel</name>
    <message>
        <source>Move all scores together, or one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a score up or down; arrow keys choose and move one, Shift+Up and Shift+Down by 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::SoftmaxPresentStrip</name>
    <message>
        <source>Temperature T</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::SoftmaxScene</name>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No softmax curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of the loss at the scores: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient at the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over the probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 columns and %2 numbers: each of them is a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores go from −1000000 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>textbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores in rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax of the rows or columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores and probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e^(z/T) is too large for a number, so the largest score is subtracted first: %1 over the sum %2 is %3 for class %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardmax gives everything to the largest score, however small its lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsemax takes the probabilities that are nearest to z/T: %1 of %2 are above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmin is the softmax of −z: the smallest score gets the most, class %1 with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probability is the share of e^(z/T) in the sum: %1 / %2 = %3 for class %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scores move together and no probability does: only differences count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T = %1 multiplies every difference of scores by %2: the largest probability is %3, at T = 1 it is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences count: a score that is larger by 1 has %1 times the probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1 is right, its label smoothed to %2: the loss −Σ y ln p is %3, and no score gains by growing without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1 is right: the loss −ln p is %2. Against the gradient its score rises at the rate %3, and the others fall at that rate together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardmax jumps from class to class and is flat elsewhere: nothing can be learned through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows sum to 0: the same added to all scores changes nothing. Larger scores get less here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows sum to 0. Classes with probability 0 do not answer at all: their rows are 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p_i (δ_ij − p_j)/T: a score raises its own probability and lowers the others. Rows sum to 0: the same added to all changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every e^x is rounded to 0, and nothing can be divided by 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e^x, or the sum, is a number only for x up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number itself is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 even the stable form fails: the scores themselves are too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the textbook form fails in the framed cell: %2 Subtracting the largest score first changes no probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the columns (axis=0): each column by itself, and each sums to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the rows (axis=1): each row by itself, and each sums to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e^x / Σ over %1 points is the softmax of the grid itself. Its height %2 comes from the step %3: another step, another height, so softmax has no curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maxout is the largest of %1 lines, a convex function; which lines, the network learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 multiplies a value a by a gate of b: at a = 1, b = 1 it is %2, with the slopes %3 along a and %4 along b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: T = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 both forms are finite, and differ by rounding at most. e^x becomes infinite beyond %2: try [1000, 1001, 1002], or another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two classes the first one gets the sigmoid of (z₁ − z₂)/T = %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the softmax, not the %1 above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid as the softmax of two classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::SoftmaxTabs</name>
    <message>
        <source>Figures below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the lower half of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs to the right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::StartCard</name>
    <message>
        <source>weight scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread of the biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law of the weights of every layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::StartNames</name>
    <message>
        <source>Zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant, all alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given σ_w, normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given σ_w, uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeCun, normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeCun, uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xavier (Glorot), normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xavier (Glorot), uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He, uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of chaos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of chaos for %1: only in the limit of a signal that fades to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edge of chaos for %1 with this σ_b: wherever the signal keeps its size, the gradient does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edge of chaos for %1: its slope is 0, there is no gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge of chaos of %1 is not known: it changes too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of chaos for %1: on a knife&apos;s edge, a signal of another size moves away from it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::StartWeightsCard</name>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law of the weights of every layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of every weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::StatusLine</name>
    <message>
        <source>What you see comes back at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::Stepper</name>
    <message>
        <source>%1: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::StoryKeys</name>
    <message>
        <source>The next story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the question of the story, then reveal the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same where Space means something else, as on Train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::StoryLine</name>
    <message>
        <source>Show the answer (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next story (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the scene back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture that the story speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question to think about before the answer comes (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next story (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story before (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::StoryPlayer</name>
    <message>
        <source>story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::StoryStrip</name>
    <message>
        <source>End the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My storyboard (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the stories of this lab, from the first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::StoryboardDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the class is to predict; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revealed after the question; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this &amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window shows now becomes the next story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell this story in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this pi&amp;cture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window shows now, in place of its picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier (the list can be dragged, too)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later (the list can be dragged, too)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the story off the storyboard; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My storyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story yet. Set up a picture in the window, then add it; Page Down tells the stories one after the other while presenting (F11).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stories in their order: drag them to where they belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::TableActions</name>
    <message numerus="yes">
        <source>Add %n to the functions</source>
        <translation>
            <numerusform>Add %n to the functions</numerusform>
            <numerusform>Add %n to the functions</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table copied as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the ticked functions to the function bar, and so to every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows in sight to the clipboard, in one of four formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows in sight as a file: Markdown, HTML, LaTeX or CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::TableFile</name>
    <message>
        <source>Activation functions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::TablePage</name>
    <message>
        <source>For comparison: a dense layer of %1 units takes %2 ns for each output, forwards and backwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::TrainBar</name>
    <message>
        <source>Epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 epochs are done: in each of them every training sample was used once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train all functions (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One epoch of every network (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start: the same weights, the same order of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start with another seed: other weights, order and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed, epochs a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 /s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is pressed, other functions or parameters go on with the weights as they are, instead of starting anew: what was dead may live again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs a second; max: as fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 + %2 of %3 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One epoch (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mini-batch (Shift+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sample (Ctrl+Right)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::TrainEdit</name>
    <message>
        <source>change the training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::TrainNames</name>
    <message>
        <source>Values (regression)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD with Nesterov momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one per layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one per neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↺ A change takes effect after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::TrainPanel</name>
    <message>
        <source>Train and pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space trains and pauses, Right is one epoch. In a map a click sets a point of the second class, with Shift of the first one; a right click takes a point away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a line or a unit to change its weight or bias; wide lines are large, dashed ones negative. I: back to the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside the network of the focused function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space trains and pauses, Right is one epoch. A click on the name over a map looks into the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart closer, farther, all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the curves further left, further right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::TrainScene</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessing: ln %1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No function to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss (test thick, training thin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right answers, test (share)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer     ← the gradient travels backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS of dL/dz, first seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged at epoch %1: try a rate under %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   test %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 units are dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer 1 gets %1 of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two seeds cannot tell a difference from chance: take five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slice: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at best %1, with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more only with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all seeds diverge ○</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rates tried: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has stopped by epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>learning rate, each for %n epoch(s)</source>
        <translation>
            <numerusform>learning rate, each for %n epoch</numerusform>
            <numerusform>learning rate, each for %n epochs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, layer %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is learned here but weights: choose &quot;Learn α, β&quot; under &quot;More: layers&quot;, and a function like PReLU or Swish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned parameter (mean of the units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least squares (dashed): y = %1 x + %2. Not + 10: noise from 0 to 1 has the mean 0.5, and no line can tell it from b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sample: x = %1, y = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess: w x + b = %1 · %2 + %3 = %4, error %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w: %1 − %2 · 2 · (%3) · %4 = %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b: %1 − %2 · 2 · (%3) = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each network says all over the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n epoch(s)</source>
        <translation>
            <numerusform>%1 after %n epoch</numerusform>
            <numerusform>%1 after %n epochs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; not yet: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1 of %2 functions, after %3 to %4 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test results: no difference beyond what the seeds make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label 1 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test results differ by more than what the seeds make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n function</numerusform>
            <numerusform>%n functions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n seed</numerusform>
            <numerusform>%n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
    <message>
        <source>Space: %1 × %2, %3</source>
        <comment>functions, seeds, epochs</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::TrainSidebar</name>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data, network and how it is trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every function came to on the test set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::TypedFunction</name>
    <message>
        <source>Enter adds “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No function called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve of the formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps it, Escape brings back what was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes it, and the training starts anew unless it keeps its weights. Escape leaves all as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::UnitChoice</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value times a gate, or the largest of some lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ValueTableCard</name>
    <message>
        <source>change the value table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a smaller number, a larger one and a step above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the value table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x of the table: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table, or the marked cells, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the table to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C copies the values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::VerdictCard</name>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable: 0.1 to 10 times the gradient arrives, or theory&apos;s factor of a layer is within 0.98 to 1.02. Below it fades, above it explodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ViewEdits</name>
    <message>
        <source>change the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the derivative, the slope of f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the second derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in one plot, over each other, as in textbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the difference of two functions; Ctrl+click chooses the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show or hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the probe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::ViewMenu</name>
    <message>
        <source>Set ranges...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tangent and slope triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade where |f′| &lt; 0.01</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::Words</name>
    <message>
        <source>yes, it never falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, it falls everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, it falls for x &lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, it falls for x &gt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, it falls between x = %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, it falls around x = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, it falls for x &lt; %1 and for x &gt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, mean output 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, mean output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at x = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, it jumps at x = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, corner at x = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once: f″ jumps at x = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice, not more, at x = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on both sides, outside %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the left, below x = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the right, above x = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values that come out; a round bracket: approached, never reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monotone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monotone means: more in never gives less out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-centred means: inputs spread evenly around 0 give outputs with mean 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most by which a gradient can grow on its way back through the function, weights apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth means: no corner and no jump, in the curve and in its slopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated means: the output hardly changes any more, |f′| &lt; 0.01, so nothing is learned there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lipschitz constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supremum of |f′|.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean output for z ~ N(0, 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean square of the output for z ~ N(0, 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean square of the slope for z ~ N(0, 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain, keeps the signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/√(E f²): weights scaled by it keep the size of the signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain, keeps the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/√(E f′²): weights scaled by it keep the size of the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothness class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ck: k continuous derivatives; C-1: the function jumps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of outputs that are exactly 0 for z ~ N(0, 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ f′ refused at x = %1: it says %2, the curve&apos;s slope is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f′ could not be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Derivative verified at %1 points, largest difference %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere but at x = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not everywhere: no value at x = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range, slopes and means are told of functions that have a value everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alab::WordsCard</name>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f itself, not f(w x + b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron&apos;s w and b move and stretch what is said here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>article 004</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plateau is at −α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.6733 is self-normalising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope for x &gt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plateau is at −1/√α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depth of the bump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpness; ReLU as β grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width of the bend; 0 gives ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half width of the bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 gives x/2, large values ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpness of the corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value at the step itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the step is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope for x &lt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope below the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it starts to pass x on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest random slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest random slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value up to the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope just right of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half width of the zero zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far values move towards 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steepness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range is ±1/√α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start value; one shared or one per channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random slope in training, its mean in evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switches to x when β x &gt; 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constants as its documentation gives them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start value; one per element unless shared_axes is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tanh form unless approximate=False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed as logaddexp(x, 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constants rounded to float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slip in the article: 0.2 was meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article writes it with ReLU6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full constants, as in the article&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounded, as in the article&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a file of Activation Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 8 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be from %4 to %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be above %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 is outside the domain of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 needs %1 &lt;= %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from is above to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is of version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1: this is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown activation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another function has this slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free one is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no function has this slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other function has this slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a lower and an upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upper end is not above the lower one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this range is too narrow or too wide to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be at least %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a larger step is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no colour slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first of them are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%4 is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these nets give more numbers than memory is allowed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take fewer nets, layers or functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this stack needs %1 of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %2: take fewer layers, units or samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no start weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no view of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper moon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower moon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 has more than %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2 instead of %3 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values with a comma in them belong in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has more than %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take fewer rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has more than %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote on line %1 is never closed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text after a closed quote on line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write two quotes for one that belongs to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two columns are called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give each column a name of its own in the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no rows of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line with names, then a line for each sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill it in or take the row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): %4 is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write 0.5 or 1e-3; columns of text can only be the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): %4 is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 1e100 either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): %4 is one of more than 100 different texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another column as the target, or write numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another column as the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has too little to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two columns and two rows of values at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 holds one value only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as UTF-8, in a spreadsheet as &quot;CSV UTF-8&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is UTF-16 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is UTF-16 text or no text at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is not UTF-8 but another encoding such as GBK: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a noise of %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 0 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no curve to stand above or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sepal length in cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sepal width in cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>petal length in cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>petal width in cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body mass in kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systolic blood pressure in mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age in years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not smoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test share = %1 is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no input feature is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose x1, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no histogram of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no output layer with its loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way to learn parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no input feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected x1, x2 and y of a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit the data set %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose other start weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tangents of x^2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write numbers: 2, 1, 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 has %2 scores, the first one %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write as many in every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a temperature of %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a finite number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a grid from %1 to %2 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let it begin at a smaller x than it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step of %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take one that gives 1 to %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this output does not fit the task of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the automatic one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not read this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no variant of the softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gated unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1 to %2 scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are no whole rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual ones are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first one is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jump at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corner at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f″ jumps at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f‴ jumps at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere but at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overflows outside %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overflows from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overflows below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly the limit from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values that come out; a round bracket: approached, never reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sides on which the output hardly changes any more (|f′| &lt; 0.01).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean output for inputs z ~ N(0, 1): 0 is zero-centred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest |f′|, and where, if at a single place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether f has corners or jumps, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeCun, per layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He, per layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is found today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monotone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in never gives less out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of outputs that are exactly 0 for z ~ N(0, 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where f′ is exactly 0: a unit that stays there learns nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their values; a star: it may be learned with the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain, signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/√(E f²): weights scaled by it keep the size of the signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain, gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/√(E f′²): weights scaled by it keep the size of the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lipschitz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supremum of |f′|; infinite for a function that jumps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the paper that the formula is taken from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper or program that the formula is taken from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula needs no exp, tanh, erf or the like: arithmetic alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vanishing gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a property of f alone: the factor per layer is made of f′ and the weights. It is told for two start weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told as whether the formula needs an exponential; in a wide layer the matrix product costs far more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differentiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told as where the slope jumps. A single corner does no harm: ReLU has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU: slope for x &lt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name lets 1 %, 20 % or 30 % of a negative input through: name the slope when you compare results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PReLU: slope it starts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 it starts as ReLU, from 0.25 as a leaky ReLU; training takes it on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU: which formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are nowhere 0.0005 apart: training does not notice, but the same weights give slightly different outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard sigmoid: its straight part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With slope 1/6 it saturates at ±3, with 0.2 at ±2.5: weights moved from one to the other compute something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU: derivative at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none at a corner, so each program takes one. It matters only to inputs that are exactly 0, such as those of a layer whose weights start at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU6, Hard tanh: derivative at the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken there decides whether a neuron that sits exactly on a limit still learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELU: α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plateau is at −α, and α is the slope just left of 0: only with α = 1 is there no corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELU: its constants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constants of fewer digits move the curve by less than 0.0001 for inputs up to 10: too little to notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swish: β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With β = 1 all of them are SiLU; where β is fixed, write x σ(βx) yourself for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softplus: β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same curve everywhere. PyTorch takes x for large inputs, where what it leaves out is less than single precision can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in copies of its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slopes are an input of the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>002: one slope for each neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only as a part of hard swish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documented for ReLU6 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps mean 0 and variance 1 from layer to layer, with LeCun weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its %1 can be learned with the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-centred: the mean output is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not saturate for large inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounded: what comes out stays between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparse: %1 % of the outputs are exactly 0 for inputs around 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gradient at all: f′ is 0 wherever it exists, so that nothing before it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients fade in a deep plain network: a factor of %1 per layer with LeCun weights, %2 with He weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients grow in a deep plain network: a factor of %1 per layer with LeCun weights, %2 with He weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit whose inputs all fall where f′ is exactly 0 is dead: no gradient wakes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturates on both sides: outside %1 to %2 hardly any gradient comes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumps at %1: a gradient does not see the jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not zero-centred: the mean output is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overflows in float16 from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a corner at %1, where the slope is a matter of convention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an exponential or the like for every unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbounded: outputs can grow from layer to layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stack of layers without another activation is exactly one affine layer, however deep. As an output it is what regression needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often written max(αx, x): that is right for α up to 1 only. The articles use 0.01, 0.02 and 0.1, a snippet of theirs by mistake 2; frameworks differ as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α is no hyper-parameter but learned with the weights, for a layer, a channel or a unit, and without weight decay (He et al. 2015).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cap was meant for float16 on mobile devices: between 4 and 8 its numbers lie 0.0039 apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be in no framework: Keras has it as relu(x, negative_slope=0.01, max_value=6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constants alone do not do it: it needs LeCun weights, standardised inputs and alpha dropout (Klambauer et al. 2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approximation of GELU, at most 0.00047 away from it; the default in JAX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β = 0 is a straight line, a large β nearly ReLU (Ramachandran et al. 2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gains often quoted, +0.494 % over Swish and +1.671 % over ReLU, are one experiment of the first version of the paper (CIFAR-100, SE-Net-18), no law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x · ReLU6(x + 3) / 6: not merely ReLU in place of a sigmoid; its slope jumps at both ends of the middle piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smooth ReLU whose derivative is the sigmoid; its output is always positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regression outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary and multi-label outputs, gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurrent layers, outputs from −1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layers: the usual first choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where ReLU units die; GANs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layers without batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-normalising networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transformers (BERT, ViT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transformers (GPT-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image networks (EfficientNet), gated language models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image networks; β learned or fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object detection (YOLOv4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive outputs: variances, rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile networks (MobileNetV2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile networks (MobileNetV3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gates on small devices (MobileNetV3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks with few bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language models (Primer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image networks (MetaFormer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signals as networks (SIREN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>periodic signals, audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial basis networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the perceptron; history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks with one bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place of tanh: saturates more slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sparse coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rates of counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeNet; history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no choice of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no family of functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable is called x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1(x) = ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x is the variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write f(x) = ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = ...; %1 = 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula has too many parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may have %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %2 = 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not occur in the formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parameter&apos;s name belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) = ...; b = 1.5 in 0..5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range needs two ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write in 0..5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smaller number comes first: 0..5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is outside its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no meaning in a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a byte is no character of UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large: no number of a computer holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may have %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this bar is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes three arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes two arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes two arguments or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write if(x &gt; 0, x, 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula has too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may have %1 numbers, names and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no formula yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type one: x * sigmoid(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing between these brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, x or a bracket belongs between it and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this bracket was never opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decimal sign is a point: 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign is missing between %1 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no function %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a product is written %2*(...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1(...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what a gradient changes in layer 50 of a deep plain network whose weights have variance 1/n. Nearer to the input it may be closer to 1; ∞: the signal has outgrown all numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what a gradient changes in layer 50 of a deep plain network whose weights have variance 2/n. Nearer to the input it may be closer to 1; ∞: the signal has outgrown all numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where float16 overflows when every step is rounded; else from where on f, rounded once, is its limit exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nanoseconds an element for f and f′ in one pass over floats, measured on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told as the mean output for inputs z ~ N(0, 1); odd functions have 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the gradient in a deep plain network with He weights: a factor of %1 per layer, far from the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the gradient in a deep plain network with LeCun weights: a factor of %1 per layer, far from the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not saturate at either end: large inputs let a gradient through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no exponential: arithmetic alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not monotone: more in can give less out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often said to be never used: in hidden layers rarely, but it is the output for yes or no and the gate of an LSTM. Its slope is small where the output, not the input, nears 0 or 1; an input a little below 0 gives nearly a half: sigmoid(−0.1) = 0.475. Outputs that stay small are no advantage: their mean is 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh(x) = 2 sigmoid(2x) − 1: a sigmoid stretched and moved, with four times its slope at 0. Near 0 it is nearly x: easy to start from, and nothing non-linear has been learned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often said to have one problem only: it is not zero-centred, its units can die, and it is unbounded. It keeps the gradient with He weights alone. Its output is never negative, but may be 0: that is sparse, and yet saves no work in dense layers. An input layer has no activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its slope is continuous at 0 only for α = 1, the default of the frameworks; with another α it jumps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than ReLU in many reports, yet in a deep plain network with He weights its gradient fades layer after layer. In transformers layer norm and a residual path keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swish with β = 1. That it is smooth, everywhere, is a hypothesis for why it works, not a proof; it is not monotone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article rounds the result to 0.7, 0.2, 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article has 0.8390 beside them: that belongs to [-3, 2, -1, 0].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 2 gets the 0.8390 of an article whose figure is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e^1000 is too large for a number. The stable form of an article subtracts the largest score, too, but changes the caller&apos;s array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a deep plain network the signal itself grows beyond all numbers before layer 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1: the file is broken here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands before it is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer Activation Lab understands all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no shared lab in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the shared text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy all of it, up to the last =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shared text is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy it again, all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this lab is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab is larger than 8 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove some of its stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of this was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such a text begins with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no value at %1: an input there ends the training.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
