<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>portolan::ChangeDialog</name>
    <message numerus="yes">
        <source>%1 is written once and used in %n place(s).</source>
        <translation>
            <numerusform>%1 is written once and used in %n place.</numerusform>
            <numerusform>%1 is written once and used in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::Intents</name>
    <message numerus="yes">
        <source>Change %n ports</source>
        <translation>
            <numerusform>Change %n port</numerusform>
            <numerusform>Change %n ports</numerusform>
        </translation>
    </message>
</context>
</TS>
