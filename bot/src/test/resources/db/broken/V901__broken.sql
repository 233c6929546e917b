create table half (id ${id}) ${strict};
insert into nowhere values (1);
