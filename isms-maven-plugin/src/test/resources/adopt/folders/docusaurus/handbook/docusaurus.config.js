module.exports = {title: "Handbook"};
